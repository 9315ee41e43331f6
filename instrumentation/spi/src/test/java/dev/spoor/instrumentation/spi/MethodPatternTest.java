/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodPatternTest {

  @Test
  void namesOneMethod() {
    var pattern = MethodPattern.of("com.acme.Planner.plan");

    assertThat(pattern.matchesType("com.acme.Planner", '.')).isTrue();
    assertThat(pattern.matchesType("com/acme/Planner", '/')).isTrue();
    assertThat(pattern.matchesType("com.acme.Planners", '.')).isFalse();
    assertThat(pattern.matchesType("com.acme.x.Planner", '.')).isFalse();
    assertThat(pattern.matchesType("com.acme", '.')).isFalse();
    assertThat(pattern.matchesMethod("plan")).isTrue();
    assertThat(pattern.matchesMethod("planned")).isFalse();
    assertThat(pattern.arguments()).isFalse();
    assertThat(pattern.guessesMethods()).isFalse();
  }

  @Test
  void takesAStarForOnePart() {
    var pattern = MethodPattern.of("com.acme.*.run(args)");

    assertThat(pattern.matchesType("com.acme.Search", '.')).isTrue();
    assertThat(pattern.matchesType("com.acme.Search$Inner", '.')).isTrue();
    assertThat(pattern.matchesType("com.acme.tools.Search", '.')).isFalse();
    assertThat(pattern.arguments()).isTrue();
  }

  @Test
  void takesAStarWithinAPart() {
    var pattern = MethodPattern.of("com.acme.*Tool*.find*");

    assertThat(pattern.matchesType("com.acme.SearchTool", '.')).isTrue();
    assertThat(pattern.matchesType("com.acme.MyToolToo", '.')).isTrue();
    assertThat(pattern.matchesType("com.acme.Search", '.')).isFalse();
    assertThat(pattern.matchesMethod("findAll")).isTrue();
    assertThat(pattern.matchesMethod("refind")).isFalse();
    assertThat(pattern.guessesMethods()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plan",
        "com..plan",
        ".plan",
        "com.acme.Planner.",
        "com.acme.Planner.plan(",
        "com.acme.Planner.plan(args",
        "com.acme.Planner.plan()",
        "com acme.Planner.plan",
        "com/acme/Planner.plan",
        "com.acme.Planner#plan"
      })
  void refusesWhatIsNoPattern(String text) {
    assertThat(MethodPattern.of(text)).isNull();
  }
}
