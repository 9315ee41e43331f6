/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Jars in which nobody calls a method any more: what it did has another name, wherever it is
 * declared and called. It is still there, and would throw.
 *
 * @param method its name, a pattern
 * @param descriptor of it, a pattern
 */
record Bypassed(String method, String descriptor) {
  private static final int API = Opcodes.ASM9;
  private static final String UNWANTED = "java/lang/UnsupportedOperationException";

  /** Such a jar, made of the jar. */
  Path in(Path jar, Path folder) throws IOException {
    Path bypassed = folder.resolve(jar.getFileName());
    try (var in = new ZipInputStream(Files.newInputStream(jar));
        var out = new ZipOutputStream(Files.newOutputStream(bypassed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().endsWith(".class") ? rewritten(bytes) : bytes);
        out.closeEntry();
      }
    }
    return bypassed;
  }

  private byte[] rewritten(byte[] bytes) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(bytes).accept(renaming(writer), 0);
    return writer.toByteArray();
  }

  private ClassVisitor renaming(ClassVisitor next) {
    return new ClassVisitor(API, next) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String type, String signature, String[] exceptions) {
        if (!renamed(name, type).equals(name) && (access & Opcodes.ACC_ABSTRACT) == 0) {
          unwanted(super.visitMethod(access, name, type, signature, exceptions));
        }
        return calling(super.visitMethod(access, renamed(name, type), type, signature, exceptions));
      }
    };
  }

  private static void unwanted(MethodVisitor code) {
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, UNWANTED);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, UNWANTED, "<init>", "()V", false);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(2, 8);
    code.visitEnd();
  }

  private MethodVisitor calling(MethodVisitor next) {
    return new MethodVisitor(API, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String type, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, renamed(name, type), type, isInterface);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String type, Handle bootstrap, Object... arguments) {
        Object[] all = arguments.clone();
        for (int i = 0; i < all.length; i++) {
          all[i] = all[i] instanceof Handle handle ? renamed(handle) : all[i];
        }
        super.visitInvokeDynamicInsn(name, type, bootstrap, all);
      }
    };
  }

  private Handle renamed(Handle handle) {
    return new Handle(
        handle.getTag(),
        handle.getOwner(),
        renamed(handle.getName(), handle.getDesc()),
        handle.getDesc(),
        handle.isInterface());
  }

  private String renamed(String name, String type) {
    return name.matches(method) && type.matches(descriptor) ? name + "Differently" : name;
  }
}
