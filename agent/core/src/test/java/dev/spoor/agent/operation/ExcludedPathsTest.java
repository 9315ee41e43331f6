/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcludedPathsTest {
  private final ExcludedPaths paths =
      new ExcludedPaths(List.of("/health", "/actuator/health*", "*/internal/*.css", ""));

  @Test
  void takesAPathAsAWhole() {
    assertThat(paths.matches("/health")).isTrue();
    assertThat(paths.matches("/healthy")).isFalse();
    assertThat(paths.matches("/a/health")).isFalse();
  }

  @Test
  void takesAStarForAnything() {
    assertThat(paths.matches("/actuator/health")).isTrue();
    assertThat(paths.matches("/actuator/health/liveness")).isTrue();
    assertThat(paths.matches("/x/internal/y/z.css")).isTrue();
    assertThat(paths.matches("/x/internal/y/z.js")).isFalse();
  }

  @Test
  void takesNothingForNothing() {
    assertThat(new ExcludedPaths(List.of()).matches("/health")).isFalse();
  }
}
