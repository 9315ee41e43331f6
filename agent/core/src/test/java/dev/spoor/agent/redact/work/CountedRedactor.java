/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.work;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** The redactor as it is, but that each look at a character is counted. */
public final class CountedRedactor extends ClassLoader {
  private static final String COUNTED = "dev.spoor.agent.redact.";
  private static final String LOOKS = Type.getInternalName(Looks.class);

  private final Set<String> replaced = new HashSet<>();
  private final Consumer<String> scan;

  public CountedRedactor() {
    super(CountedRedactor.class.getClassLoader());
    for (Method method : Looks.class.getMethods()) {
      replaced.add(method.getName() + Type.getMethodDescriptor(method));
    }
    scan = scan();
    scan.accept("the tables are made now");
  }

  @SuppressWarnings("unchecked") // the class is ours, by another loader
  private Consumer<String> scan() {
    try {
      return (Consumer<String>)
          loadClass(Scan.class.getName()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no redactor", e);
    }
  }

  /** How many characters are looked at for this text, wherever it may stand. */
  public long looksAt(String text) {
    Looks.taken();
    scan.accept(text);
    return Looks.taken();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(COUNTED) || name.equals(Looks.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(file)) {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(in.readAllBytes()).accept(new Counting(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private final class Counting extends ClassVisitor {
    Counting(ClassVisitor to) {
      super(Opcodes.ASM9, to);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String signature, String[] exceptions) {
      MethodVisitor to = super.visitMethod(access, name, type, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, to) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean itf) {
          String counted = "(L" + owner + ";" + type.substring(1);
          if (opcode == Opcodes.INVOKEVIRTUAL && replaced.contains(called + counted)) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, LOOKS, called, counted, false);
          } else {
            super.visitMethodInsn(opcode, owner, called, type, itf);
          }
        }
      };
    }
  }
}
