/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private final Spans spans = new Spans();

  @Test
  void keepsThemInOrder() {
    spans.add(10, 12);
    spans.add(1, 3);
    spans.add(5, 6);

    assertThat(all()).containsExactly("1-3", "5-6", "10-12");
  }

  @Test
  void mergesWhatOverlaps() {
    spans.add(10, 12);
    spans.add(1, 3);
    spans.add(2, 11);
    spans.add(12, 13);

    assertThat(all()).containsExactly("1-13");
  }

  @Test
  void swallowsWhatLiesInside() {
    spans.add(1, 30);
    spans.add(2, 3);
    spans.add(7, 7);

    assertThat(all()).containsExactly("1-30");
  }

  @Test
  void refusesToHoldAnyNumber() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                spans.add(2 * i, 2 * i + 1);
              }
            })
        .isInstanceOf(IllegalStateException.class);
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      all.add(spans.from(i) + "-" + spans.to(i));
    }
    return all;
  }
}
