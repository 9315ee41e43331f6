/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data leaves by one way: redactor, encoder, {@code Line}, ring, output. */
@AnalyzeClasses(packages = "dev.spoor", importOptions = DoNotIncludeTests.class)
class OneWayOutTest {
  private static final List<Access> WAYS =
      List.of(
          Ways.SINKS,
          Ways.STANDARD_STREAMS,
          Ways.PORTS,
          Ways.LINES,
          Ways.BYTES,
          Ways.CHARACTERS,
          Ways.UNJUDGED_TEXTS,
          Ways.UNJUDGED_WORDS,
          Ways.UNJUDGED_CONSTANTS);

  @ArchTest
  static void isGoneByNobodyElse(JavaClasses classes) {
    for (Access way : WAYS) {
      noClasses().should(way).check(classes);
    }
  }

  @ArchTest
  static void hasNoExceptionThatIsNotNeeded(JavaClasses classes) {
    for (Access way : WAYS) {
      assertThat(way.permitted().keySet()).allMatch(each -> way.isNeeded(each, classes));
    }
  }

  @ArchTest
  static void leadsThroughTheRedactor(JavaClasses classes) {
    assertThat(askedOfTheRedactor(classes.get(Ways.ENCODE + "TextWriter")))
        .contains("find", "argument", "failed");
    assertThat(askedOfTheRedactor(classes.get(Ways.ENCODE + "OnePass"))).contains("finds", "kinds");
  }

  private static List<String> askedOfTheRedactor(JavaClass by) {
    return by.getMethodCallsFromSelf().stream()
        .map(JavaAccess::getTarget)
        .filter(target -> target.getOwner().getSimpleName().equals("Redactor"))
        .map(target -> target.getName())
        .toList();
  }

  static Stream<Arguments> culprits() {
    return Stream.of(
        Arguments.of(Ways.STANDARD_STREAMS, Loud.Printing.class),
        Arguments.of(Ways.STANDARD_STREAMS, Loud.Complaining.class),
        Arguments.of(Ways.SINKS, Loud.Streaming.class),
        Arguments.of(Ways.SINKS, Loud.Channelling.class),
        Arguments.of(Ways.SINKS, Loud.Filing.class),
        Arguments.of(Ways.PORTS, Loud.Listening.class),
        Arguments.of(Ways.LINES, Loud.Raw.class),
        Arguments.of(Ways.BYTES, Loud.Raw.class),
        Arguments.of(Ways.LINES, Loud.Spelling.class),
        Arguments.of(Ways.CHARACTERS, Loud.Spelling.class));
  }

  @ParameterizedTest
  @MethodSource("culprits")
  void refusesWhoGoesAnother(Access way, Class<?> culprit) {
    JavaClasses read = new ClassFileImporter().importClasses(culprit);

    assertThat(noClasses().should(way).evaluate(read).hasViolation()).isTrue();
  }
}
