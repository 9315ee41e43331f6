/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.OpenedClassReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every advice of every instrumentation keeps to, read from its class file. */
class AdviceContractTest {

  static Stream<String> advices() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.spoor.instrumentation")
            .stream()
            .map(JavaClass::getName)
            .filter(name -> name.endsWith("Advice"))
            .sorted();
  }

  @Test
  void findsAdvice() {
    assertThat(advices()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("advices")
  void isTopLevelWithoutFields(String name) {
    TypeDescription advice = describe(name);

    assertThat(advice.isNestedClass()).isFalse();
    assertThat(advice.getDeclaredFields()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("advices")
  void keepsWhatItThrowsFromTheApplication(String name) {
    List<MethodDescription.InDefinedShape> methods = adviceMethods(name);

    assertThat(methods).isNotEmpty();
    assertThat(methods).allMatch(MethodDescription::isStatic);
    assertThat(methods)
        .allMatch(method -> value(method, "suppress").equals(Throwable.class.getName()));
  }

  @ParameterizedTest
  @MethodSource("advices")
  void runsWhenTheMethodThrows(String name) {
    List<MethodDescription.InDefinedShape> exits = new ArrayList<>();
    for (MethodDescription.InDefinedShape method : adviceMethods(name)) {
      if (method.getDeclaredAnnotations().isAnnotationPresent(Advice.OnMethodExit.class)) {
        exits.add(method);
      }
    }

    assertThat(exits)
        .allMatch(
            exit ->
                name.endsWith("ConstructorAdvice")
                    || name.endsWith("ReturnAdvice")
                    || value(exit, "onThrowable").equals(Throwable.class.getName()));
  }

  @ParameterizedTest
  @MethodSource("advices")
  void doesNotThink(String name) throws IOException {
    Thoughts thoughts = new Thoughts();

    try (InputStream in =
        getClass().getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
      OpenedClassReader.of(in.readAllBytes()).accept(thoughts, ClassReader.SKIP_DEBUG);
    }

    assertThat(thoughts.found).as("branches and lambdas").isEmpty();
  }

  private static TypeDescription describe(String name) {
    return TypePool.Default.ofSystemLoader().describe(name).resolve();
  }

  private static List<MethodDescription.InDefinedShape> adviceMethods(String name) {
    List<MethodDescription.InDefinedShape> methods = new ArrayList<>();
    for (MethodDescription.InDefinedShape method : describe(name).getDeclaredMethods()) {
      if (annotation(method) != null) {
        methods.add(method);
      }
    }
    return methods;
  }

  private static AnnotationDescription annotation(MethodDescription.InDefinedShape method) {
    AnnotationDescription enter =
        method.getDeclaredAnnotations().ofType(Advice.OnMethodEnter.class);
    return enter != null
        ? enter
        : method.getDeclaredAnnotations().ofType(Advice.OnMethodExit.class);
  }

  private static String value(MethodDescription.InDefinedShape method, String name) {
    return annotation(method).getValue(name).resolve(TypeDescription.class).getName();
  }

  private static final class Thoughts extends ClassVisitor {
    private final List<String> found = new ArrayList<>();

    Thoughts() {
      super(OpenedClassReader.ASM_API);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(OpenedClassReader.ASM_API) {
        @Override
        public void visitJumpInsn(int opcode, Label label) {
          found.add(name + " branches");
        }

        @Override
        public void visitInvokeDynamicInsn(
            String method, String type, Handle handle, Object... arguments) {
          found.add(name + " uses invokedynamic " + method);
        }
      };
    }
  }
}
