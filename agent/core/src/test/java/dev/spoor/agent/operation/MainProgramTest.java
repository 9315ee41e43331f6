/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainProgramTest {

  @Test
  void isNamedAfterItsJar() {
    assertThat(MainProgram.named("/opt/my app/planner-1.2.jar --port 80")).isEqualTo("planner-1.2");
    assertThat(MainProgram.named("planner.jar")).isEqualTo("planner");
    assertThat(MainProgram.named("/opt/my app/planner.jar")).isEqualTo("planner");
  }

  @Test
  void isNamedAfterItsMainClass() {
    assertThat(MainProgram.named("com.acme.Planner --in a.txt")).isEqualTo("Planner");
    assertThat(MainProgram.named("acme.planner/com.acme.Planner")).isEqualTo("Planner");
    assertThat(MainProgram.named("Planner")).isEqualTo("Planner");
  }

  @Test
  void hasANameInAnyCase() {
    assertThat(MainProgram.named("")).isEqualTo("java");
    assertThat(MainProgram.named("/opt/.jar x")).isEqualTo("java");
  }
}
