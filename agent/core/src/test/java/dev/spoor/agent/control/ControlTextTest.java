/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.agent.control.LevelRule.Scope;
import dev.spoor.agent.encode.Level;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTextTest {

  @Test
  void readsEveryForm() {
    ControlText text =
        new ControlText(
            """
            # while we look for the lost orders
            level = Debug for 10m

            level.kind.process=trace FOR 5m
            level.logger.com.acme=WARNING
            level.node.plan=debug for 30s
            """);

    assertThat(text.complaints()).isEmpty();
    assertThat(text.lines().values())
        .containsExactly(
            new ControlLine(
                new LevelRule(Scope.ALL, "", Level.DEBUG),
                Duration.ofMinutes(10),
                "level = Debug for 10m"),
            new ControlLine(
                new LevelRule(Scope.KIND, "process", Level.TRACE),
                Duration.ofMinutes(5),
                "level.kind.process=trace FOR 5m"),
            new ControlLine(
                new LevelRule(Scope.LOGGER, "com.acme", Level.WARN),
                null,
                "level.logger.com.acme=WARNING"),
            new ControlLine(
                new LevelRule(Scope.NODE, "plan", Level.DEBUG),
                Duration.ofSeconds(30),
                "level.node.plan=debug for 30s"));
  }

  @Test
  void keepsTheLastLineWithTheSameKey() {
    ControlText text = new ControlText("level=debug\nlevel=trace\n");

    assertThat(text.lines().values()).extracting(ControlLine::text).containsExactly("level=trace");
  }

  @ParameterizedTest
  @CsvSource({
    "levle=debug, level=debug",
    "level=debgu, level=debug",
    "level, level=debug",
    "debug, level=debug",
    "level=debug for 10, level=debug for 10s",
    "level=debug for 5minutes, level=debug for 5m",
    "level=debug for ever, level=debug for 10m",
    "level.kind.proces=trace for 5m, level.kind.process=trace for 5m",
    "level.knd.node=info, level.kind.node=info",
    "level.process=trace, level.kind.process=trace",
    "process=trace, level.kind.process=trace",
    "com.acme=debug, level.logger.com.acme=debug",
    "level.com.acme=debug, level.logger.com.acme=debug",
    "level.loger.com.acme=debug, level.logger.com.acme=debug",
    "level.logger=debug, level.logger.NAME=debug",
    "level.nod.plan=debug, level.node.plan=debug",
    "level.node=debug, level.node.NAME=debug"
  })
  void namesTheNearestValidForm(String wrong, String meant) {
    ControlText text = new ControlText("\n" + wrong + "\n");

    assertThat(text.lines()).isEmpty();
    assertThat(text.complaints())
        .containsExactly(
            entry(wrong, "line 2 is ignored: " + wrong + ". Did you mean " + meant + "?"));
    assertThat(new ControlText(meant).complaints()).isEmpty();
  }
}
