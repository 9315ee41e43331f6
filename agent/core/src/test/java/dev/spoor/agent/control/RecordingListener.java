/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what it was told. */
final class RecordingListener implements ControlListener {
  final List<String> changes = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<String> causes = new ArrayList<>();
  @Nullable LevelRules rules;

  @Override
  public void levelsChanged(LevelRules rules, List<String> changes) {
    this.rules = rules;
    this.changes.addAll(changes);
  }

  @Override
  public void misconfigured(String cause, String sentence) {
    causes.add(cause);
    warnings.add(sentence);
  }
}
