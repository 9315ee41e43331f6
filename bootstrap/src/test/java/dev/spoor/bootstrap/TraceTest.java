/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
  private final Trace trace = new Trace(1, 2);

  @Test
  void remembersTheSpanThatSawAThrowableFirst() {
    Throwable thrown = new IllegalStateException();

    assertThat(trace.firstSpanOf(thrown, 11)).isZero();
    assertThat(trace.firstSpanOf(thrown, 22)).isEqualTo(11);
    assertThat(trace.firstSpanOf(thrown, 33)).isEqualTo(11);
  }

  @Test
  void knowsAThrowableByItsCause() {
    Throwable cause = new IllegalStateException();
    trace.firstSpanOf(cause, 11);

    assertThat(trace.firstSpanOf(new RuntimeException(new RuntimeException(cause)), 22))
        .isEqualTo(11);
  }

  @Test
  void doesNotTakeAnEqualThrowableForTheSame() {
    trace.firstSpanOf(new AlwaysEqual(), 11);

    assertThat(trace.firstSpanOf(new AlwaysEqual(), 22)).isZero();
  }

  @Test
  void endsWhereCausesGoInACircle() {
    Throwable one = new RuntimeException();
    Throwable other = new RuntimeException(one);
    one.initCause(other);

    assertThat(trace.firstSpanOf(one, 11)).isZero();
    assertThat(trace.firstSpanOf(other, 22)).isEqualTo(11);
  }

  @Test
  void survivesACauseThatThrows() {
    Throwable hostile = new HostileCause();

    assertThat(trace.firstSpanOf(hostile, 11)).isZero();
    assertThat(trace.firstSpanOf(hostile, 22)).isEqualTo(11);
  }

  @Test
  void forgetsTheOldestOfMany() {
    Throwable first = new IllegalStateException();
    trace.firstSpanOf(first, 11);
    for (int i = 0; i < 8; i++) {
      trace.firstSpanOf(new IllegalStateException(), 100 + i);
    }

    assertThat(trace.firstSpanOf(first, 22)).isZero();
  }

  private static final class AlwaysEqual extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public boolean equals(Object other) {
      return other instanceof AlwaysEqual;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private static final class HostileCause extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable getCause() {
      throw new UnsupportedOperationException();
    }
  }
}
