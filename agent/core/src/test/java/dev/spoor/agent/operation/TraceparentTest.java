/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {
  private static final String VALID = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void readsTheTraceId() {
    Traceparent parsed = Traceparent.parse(VALID);

    assertThat(Hex.of(parsed.high(), parsed.low())).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(parsed.text()).isEqualTo(VALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-comes-later",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff"
      })
  void acceptsWhatTheStandardAccepts(String text) {
    assertThat(Traceparent.parse(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-later",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01x",
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01.x",
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-a\nb",
        "00_0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331_01",
        "0x-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319g-b7ad6b7169203331-01",
        " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
      })
  void refusesWhatTheStandardRefuses(String text) {
    assertThat(Traceparent.parse(text)).isNull();
  }
}
