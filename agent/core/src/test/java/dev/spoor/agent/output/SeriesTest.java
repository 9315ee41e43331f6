/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Path LOGS = Path.of("/logs");
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 67_000_000);

  @Test
  void isNamedAfterServiceHostProcessAndStart() {
    Series series = Series.of(LOGS, "shop", TIME);

    assertThat(series.name())
        .startsWith("shop-")
        .endsWith("-" + ProcessHandle.current().pid() + "-20260102030405067");
  }

  @Test
  void isFoundAgainFromItsFiles() {
    Series series = Series.of(LOGS, "my-shop", TIME);

    assertThat(Series.ofSegment(series.segment(12))).isEqualTo(series);
    assertThat(Series.number(series.segment(12))).isEqualTo(12);
    assertThat(Series.number(series.segment(12_345_678))).isEqualTo(12_345_678);
    assertThat(Series.ofRing(series.ring())).isEqualTo(series);
  }

  @Test
  void staysInItsDirectoryWhateverTheServiceIsCalled() {
    Series series = Series.of(LOGS, "../../etc/x\n*", TIME);

    assertThat(series.segment(1).normalize().getParent()).isEqualTo(LOGS);
    assertThat(series.name()).startsWith("_._.._etc_x__-");
  }

  @Test
  void takesNoFileOfOthersForItsOwn() {
    for (String name :
        new String[] {
          "latest.jsonl",
          "app-000001.jsonl",
          "app-host-1-2026-000001.jsonl",
          "a-b-c-20260102030405067-000001.jsonl",
          "a-b-1-20260102030405067-1.jsonl",
          "a-b-1-20260102030405067-000001.json",
          ".jsonl",
          "-000001.jsonl"
        }) {
      assertThat(Series.ofSegment(LOGS.resolve(name))).as(name).isNull();
    }
    assertThat(Series.ofRing(LOGS.resolve("app.ring"))).isNull();
  }
}
