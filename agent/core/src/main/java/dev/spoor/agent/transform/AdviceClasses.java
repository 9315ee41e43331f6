/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.IOException;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;

/**
 * Finds advice classes as they are to be inlined: calls of helpers become {@code invokedynamic}, so
 * that a helper is defined when the advice first runs and not while the library is being loaded.
 */
final class AdviceClasses implements ClassFileLocator {
  private static final String BOOTSTRAP = "dev.spoor.bootstrap.";
  private static final String LINKER = "dev/spoor/bootstrap/HelperLinker";
  private static final String LINK =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
          + "Ljava/lang/String;Ljava/lang/String;)Ljava/lang/invoke/CallSite;";
  private static final Handle LINKER_HANDLE =
      new Handle(Opcodes.H_INVOKESTATIC, LINKER, "link", LINK, false);

  private final ClassFileLocator own;
  private final String instrumentation;

  AdviceClasses(ClassFileLocator own, String instrumentation) {
    this.own = own;
    this.instrumentation = instrumentation;
  }

  @Override
  public Resolution locate(String name) throws IOException {
    if (name.startsWith(BOOTSTRAP)) {
      // The boot loader has these classes, but not their bytes.
      return own.locate("bootstrap." + name);
    }
    Resolution found = own.locate(name);
    if (!found.isResolved() || !name.startsWith(Helpers.PACKAGE.replace('/', '.'))) {
      return found;
    }
    ClassReader reader = OpenedClassReader.of(found.resolve());
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Relinking(writer, reader.getClassName(), instrumentation), 0);
    return new Resolution.Explicit(writer.toByteArray());
  }

  @Override
  public void close() throws IOException {
    own.close();
  }

  private static final class Relinking extends ClassVisitor {
    private final String advice;
    private final String instrumentation;

    Relinking(ClassVisitor next, String advice, String instrumentation) {
      super(OpenedClassReader.ASM_API, next);
      this.advice = advice;
      this.instrumentation = instrumentation;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(OpenedClassReader.ASM_API, next) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String method, String type, boolean isInterface) {
          if (opcode == Opcodes.INVOKESTATIC
              && owner.startsWith(Helpers.PACKAGE)
              && !owner.equals(advice)) {
            super.visitInvokeDynamicInsn(
                method, type, LINKER_HANDLE, owner.replace('/', '.'), instrumentation);
          } else {
            super.visitMethodInsn(opcode, owner, method, type, isInterface);
          }
        }
      };
    }
  }
}
