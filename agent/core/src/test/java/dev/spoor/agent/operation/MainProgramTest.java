/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class MainProgramTest {

  @Test
  void isNamedAfterItsJar() {
    String jar = "/opt/my app/planner-1.2.jar";
    String withAgent = jar + File.pathSeparator + "/opt/spoor.jar";

    assertThat(MainProgram.named(jar + " --port 80", jar)).isEqualTo("planner-1.2");
    assertThat(MainProgram.named(jar + " --port 80", withAgent)).isEqualTo("planner-1.2");
    assertThat(MainProgram.named(jar, withAgent)).isEqualTo("planner-1.2");
    assertThat(MainProgram.named("planner.jar", "planner.jar")).isEqualTo("planner");
  }

  @Test
  void isNamedAfterItsMainClass() {
    assertThat(MainProgram.named("com.acme.Planner --in a.txt", "a.jar")).isEqualTo("Planner");
    assertThat(MainProgram.named("acme.planner/com.acme.Planner", "")).isEqualTo("Planner");
    assertThat(MainProgram.named("Planner", "Planner.jar")).isEqualTo("Planner");
  }

  @Test
  void isNamedAfterNoneOfItsArguments() {
    assertThat(MainProgram.named("com.acme.Planner the key is plugin.jar go", "a.jar"))
        .isEqualTo("Planner");
  }

  @Test
  void hasANameInAnyCase() {
    assertThat(MainProgram.named("", "")).isEqualTo("java");
    assertThat(MainProgram.named("/opt/.jar x", "/opt/.jar")).isEqualTo("java");
  }
}
