/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePatternTest {

  @Test
  void isAddedToThoseOfOurs() {
    Redactor redactor = new Redactor(List.of(), List.of(), List.of("acme_(k|s)_[a-z0-9]{6}"), null);

    assertThat(Redacted.text(redactor, "x acme_k_abc123, acme_s_abcdefgh acme_t_abcdef acme_k_abc"))
        .isEqualTo("x [REDACTED], [REDACTED] acme_t_abcdef acme_k_abc");
    assertThat(Redacted.text(redactor, "gh" + "p_" + "a1".repeat(18))).isEqualTo("[REDACTED]");
    assertThat(redactor.wrongPatterns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme",
        "a[a-z]{3}",
        "acme[",
        "acme[]{3}",
        "acme[a-z]",
        "acme[z-a]{3}",
        "acme[a-z]{x}",
        "acme[a-z]{3}x",
        "acme[a-z]{300}",
        ""
      })
  void isSkippedWhereItIsWrong(String wrong) {
    Redactor redactor = new Redactor(List.of(), List.of(), List.of(wrong, "tulip_[a-z]{4}"), null);

    assertThat(redactor.wrongPatterns()).hasSize(1);
    assertThat(Redacted.text(redactor, "tulip_abcd " + "gh" + "p_" + "a1".repeat(18)))
        .isEqualTo("[REDACTED] [REDACTED]");
  }
}
