/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void findsWhatTheApplicationThrew() {
    Throwable thrown = new IllegalStateException();

    assertThat(Failures.cause(new CompletionException(new ExecutionException(thrown))))
        .isSameAs(thrown);
  }

  @Test
  void comesToAnEndWhereCausesGoInACircle() {
    Throwable one = new Wrapper();
    Throwable other = new CompletionException(one);
    one.initCause(other);

    assertThat(Failures.cause(one)).isIn(one, other);
  }

  private static final class Wrapper extends CompletionException {
    private static final long serialVersionUID = 1;

    Wrapper() {
      super("its cause comes later");
    }
  }
}
