/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * How advice calls its helpers: by {@code invokedynamic}; in a class that is too old for that, by
 * an ordinary call, before each of which the helper is asked for.
 */
final class HelperCalls {
  private static final String LINKER = "dev/spoor/bootstrap/HelperLinker";
  private static final String LINK =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
          + "Ljava/lang/String;Ljava/lang/String;)Ljava/lang/invoke/CallSite;";
  private static final String DEFINE = "(Ljava/lang/Class;Ljava/lang/String;)V";
  private static final int STACK_OF_DEFINE = 2;

  private final String instrumentation;
  private final Handle linker;
  private final @Nullable Type oldType;

  private HelperCalls(String instrumentation, String link, @Nullable Type oldType) {
    this.instrumentation = instrumentation;
    this.linker = new Handle(Opcodes.H_INVOKESTATIC, LINKER, link, LINK, false);
    this.oldType = oldType;
  }

  /**
   * As they are in advice that is inlined into this type.
   *
   * @param aside whether they say nothing of calls of what is hooked
   */
  static HelperCalls from(TypeDescription type, String instrumentation, boolean aside) {
    ClassFileVersion version = type.getClassFileVersion();
    boolean old = version != null && !version.isAtLeast(ClassFileVersion.JAVA_V7);
    return new HelperCalls(
        instrumentation,
        aside ? "linkAside" : "link",
        old ? Type.getType(type.getDescriptor()) : null);
  }

  /** Rewrites those of one advice class. */
  ClassVisitor in(String advice, ClassVisitor next) {
    return new ClassVisitor(OpenedClassReader.ASM_API, next) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return rewriting(
            advice, super.visitMethod(access, name, descriptor, signature, exceptions));
      }
    };
  }

  private MethodVisitor rewriting(String advice, MethodVisitor next) {
    return new MethodVisitor(OpenedClassReader.ASM_API, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String method, String type, boolean isInterface) {
        boolean helper =
            opcode == Opcodes.INVOKESTATIC
                && owner.startsWith(Helpers.PACKAGE)
                && !owner.equals(advice);
        if (helper && oldType == null) {
          super.visitInvokeDynamicInsn(
              method, type, linker, owner.replace('/', '.'), instrumentation);
          return;
        }
        if (helper) {
          super.visitLdcInsn(oldType);
          super.visitLdcInsn(owner.replace('/', '.'));
          super.visitMethodInsn(Opcodes.INVOKESTATIC, LINKER, "define", DEFINE, false);
        }
        super.visitMethodInsn(opcode, owner, method, type, isInterface);
      }

      @Override
      public void visitMaxs(int stack, int locals) {
        super.visitMaxs(oldType == null ? stack : stack + STACK_OF_DEFINE, locals);
      }
    };
  }
}
