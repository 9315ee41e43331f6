/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class InterruptionsTest {

  @Test
  void knowsWhatAnInterruptedThreadIsThrown() {
    assertThat(Interruptions.caused(new InterruptedException())).isTrue();
    assertThat(Interruptions.caused(new ClosedByInterruptException())).isTrue();
    assertThat(Interruptions.caused(new InterruptedIOException())).isTrue();
    assertThat(Interruptions.caused(new IOException(new InterruptedIOException()))).isTrue();
  }

  @Test
  void knowsItFromAConnectionThatBroke() {
    assertThat(Interruptions.caused(null)).isFalse();
    assertThat(Interruptions.caused(new IOException("Broken pipe"))).isFalse();
    assertThat(Interruptions.caused(new ClosedChannelException())).isFalse();
    assertThat(Interruptions.caused(new SocketTimeoutException())).isFalse();
  }

  @Test
  void comesToAnEndWhereCausesGoInACircle() {
    Exception outer = new Exception();
    outer.initCause(new Exception(outer));

    assertThat(Interruptions.caused(outer)).isFalse();
  }
}
