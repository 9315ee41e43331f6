/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

class HelloIT {

  @OnEachJdk
  void leavesTheProgramsOwnOutputAsItIs(Jdk jdk) {
    var without = SpoorJvm.on(jdk).program("Hello").withoutAgent().run();

    var with = SpoorJvm.on(jdk).program("Hello").run();

    assertThat(with.ownStdout()).isEqualTo(without.stdout());
    assertThat(with.stderr()).isEqualTo(without.stderr());
    assertThat(with.exitCode()).isZero();
    assertThatEvents(with.events()).areSound();
  }

  @OnEachJdk
  void writesNothingWhereItIsSwitchedOff(Jdk jdk) {
    var without = SpoorJvm.on(jdk).program("Hello").withoutAgent().run();

    var off = SpoorJvm.on(jdk).program("Hello").environment("SPOOR_ENABLED", "false").run();

    assertThat(off).usingRecursiveComparison().isEqualTo(without);
  }
}
