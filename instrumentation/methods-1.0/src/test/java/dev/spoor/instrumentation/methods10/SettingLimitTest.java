/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import net.bytebuddy.dynamic.loading.ByteArrayClassLoader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingLimitTest {
  /** What the setting's {@code Many.*} names. */
  private static final String MANY = "dev.spoor.instrumentation.methods10.named.Many";

  private static final int GETTERS = 10_000;
  private static final int OTHERS = 600;

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void matchesNoGetterAndOfTheRestOnlySoManyAndSaysSo() throws Exception {
    Class<?> many = new ByteArrayClassLoader(null, Map.of(MANY, classFile())).loadClass(MANY);

    for (Method method : many.getDeclaredMethods()) {
      if (!method.getName().startsWith("getValue") || method.getName().endsWith("00")) {
        method.invoke(null);
      }
    }

    List<RecordedOperation> recorded = spoor.operations();
    assertThat(recorded)
        .hasSize(500)
        .allMatch(each -> String.valueOf(each.attributes()).contains("Many.step"));
    assertThat(spoor.warnings())
        .singleElement()
        .asString()
        .contains("Many.*", "more than 500 methods");
  }

  /** The getters come first: matched, they would leave no room for the rest. */
  private static byte[] classFile() {
    ClassWriter file = new ClassWriter(0);
    file.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC, MANY.replace('.', '/'), null, "java/lang/Object", null);
    for (int i = 0; i < GETTERS; i++) {
      MethodVisitor getter = method(file, "getValue" + i, "()I");
      getter.visitInsn(Opcodes.ICONST_0);
      getter.visitInsn(Opcodes.IRETURN);
      getter.visitMaxs(1, 0);
    }
    for (int i = 0; i < OTHERS; i++) {
      MethodVisitor step = method(file, "step" + i, "()V");
      step.visitInsn(Opcodes.RETURN);
      step.visitMaxs(0, 0);
    }
    return file.toByteArray();
  }

  private static MethodVisitor method(ClassWriter file, String name, String descriptor) {
    MethodVisitor method =
        file.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, descriptor, null, null);
    method.visitCode();
    return method;
  }
}
