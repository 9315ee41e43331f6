/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Loads the redactor and the encoder anew, so that they count the characters they look at. */
final class CountingLoader extends ClassLoader {
  private static final String STRING = "java/lang/String";
  private static final String VISITS = Type.getInternalName(Visits.class);

  private final Set<String> counted = new HashSet<>();

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
    for (Method method : Visits.class.getDeclaredMethods()) {
      counted.add(method.getName() + Type.getMethodDescriptor(method));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean ours =
        name.startsWith("dev.spoor.agent.redact.") || name.startsWith("dev.spoor.agent.encode.");
    if (!ours || name.equals(Visits.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Counting(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Counting extends ClassVisitor {
    Counting(ClassVisitor to) {
      super(Opcodes.ASM9, to);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor to = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, to) {
        @Override
        public void visitMethodInsn(int code, String owner, String called, String of, boolean i) {
          String withText = "(L" + STRING + ";" + of.substring(1);
          if (owner.equals(STRING) && counted.contains(called + withText)) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, VISITS, called, withText, false);
          } else {
            super.visitMethodInsn(code, owner, called, of, i);
          }
        }
      };
    }
  }
}
