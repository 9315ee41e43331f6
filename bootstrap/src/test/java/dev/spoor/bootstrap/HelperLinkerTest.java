/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static java.lang.invoke.MethodType.methodType;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a call answers of which the helper does not link. */
class HelperLinkerTest {

  @Test
  void leavesWhatItWouldReplaceAsItIs() throws Throwable {
    var call = HelperLinker.withoutHelper(methodType(String.class, Object.class, String.class));

    assertThat(call.invoke(new Object(), "theirs")).isEqualTo("theirs");
  }

  @Test
  void answersNothingWhereItWouldReplaceNothing() throws Throwable {
    var call = HelperLinker.withoutHelper(methodType(Operation.class, String.class));

    assertThat(call.invoke("theirs")).isNull();
  }

  @Test
  void takesNoObjectForSomethingToReplace() throws Throwable {
    var call = HelperLinker.withoutHelper(methodType(Object.class, Object.class));

    assertThat(call.invoke(new Object())).isNull();
  }
}
