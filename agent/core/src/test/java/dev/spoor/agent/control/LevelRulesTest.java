/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.control.LevelRule.Scope;
import dev.spoor.agent.encode.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelRulesTest {
  private static final String LOGGER = "com.acme.Planner";

  @Test
  void writesFromTheGeneralLevelOn() {
    LevelRules rules = LevelRules.of(Level.INFO);

    assertThat(rules.enabled("node", LOGGER, null, Level.INFO)).isTrue();
    assertThat(rules.enabled("node", LOGGER, null, Level.ERROR)).isTrue();
    assertThat(rules.enabled("node", LOGGER, null, Level.DEBUG)).isFalse();
  }

  @Test
  void replacesTheGeneralLevel() {
    LevelRules rules =
        LevelRules.of(Level.INFO).with(List.of(new LevelRule(Scope.ALL, "", Level.ERROR)));

    assertThat(rules.enabled("node", LOGGER, null, Level.WARN)).isFalse();
  }

  @Test
  void changesOneKindOnly() {
    LevelRules rules =
        LevelRules.of(Level.INFO).with(List.of(new LevelRule(Scope.KIND, "process", Level.TRACE)));

    assertThat(rules.enabled("process", LOGGER, null, Level.TRACE)).isTrue();
    assertThat(rules.enabled("node", LOGGER, null, Level.TRACE)).isFalse();
  }

  @Test
  void takesALoggerWithWhatLiesBelowIt() {
    LevelRules rules =
        LevelRules.of(Level.INFO)
            .with(List.of(new LevelRule(Scope.LOGGER, "com.acme", Level.DEBUG)));

    assertThat(rules.enabled("log", "com.acme", null, Level.DEBUG)).isTrue();
    assertThat(rules.enabled("log", "com.acme.Planner", null, Level.DEBUG)).isTrue();
    assertThat(rules.enabled("log", "com.acme$Inner", null, Level.DEBUG)).isTrue();
    assertThat(rules.enabled("log", "com.acmes.Planner", null, Level.DEBUG)).isFalse();
    assertThat(rules.enabled("log", "com", null, Level.DEBUG)).isFalse();
  }

  @Test
  void prefersTheMostSpecificRule() {
    LevelRules rules =
        LevelRules.of(Level.INFO)
            .with(
                List.of(
                    new LevelRule(Scope.KIND, "node", Level.FATAL),
                    new LevelRule(Scope.LOGGER, "com", Level.ERROR),
                    new LevelRule(Scope.LOGGER, "com.acme", Level.WARN),
                    new LevelRule(Scope.NODE, "plan", Level.TRACE)));

    assertThat(rules.enabled("node", "org.other", null, Level.ERROR)).isFalse();
    assertThat(rules.enabled("node", "com.other", null, Level.ERROR)).isTrue();
    assertThat(rules.enabled("node", LOGGER, "act", Level.WARN)).isTrue();
    assertThat(rules.enabled("node", LOGGER, "plan", Level.TRACE)).isTrue();
  }
}
