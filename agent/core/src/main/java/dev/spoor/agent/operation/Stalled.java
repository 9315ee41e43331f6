/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the operations that have run for too long. On the housekeeping thread only. */
final class Stalled {
  private static final int MOST_AT_ONCE = 100;

  private final long afterNanos;
  private final Set<Kind> kinds = EnumSet.allOf(Kind.class);

  Stalled(StalledConfig config, Warnings warnings) {
    this.afterNanos = config.after().toNanos();
    for (String name : config.except()) {
      if (!kinds.removeIf(kind -> kind.label().equals(name))) {
        warnings.say("stalled_except", "SPOOR_STALLED_EXCEPT: no kind is called " + name);
      }
    }
  }

  /**
   * Finds those among the open ones that are late, a bounded number at once: the rest has its turn
   * the next time.
   *
   * @param report told once of each
   */
  void find(Iterable<OpenOperation> open, long nanoTime, Consumer<OpenOperation> report) {
    int found = 0;
    for (OpenOperation note : open) {
      if (isLate(note, nanoTime) && found++ < MOST_AT_ONCE) {
        note.stalled = true;
        report.accept(note);
      }
    }
  }

  private boolean isLate(OpenOperation note, long nanoTime) {
    Operation operation = note.operation;
    return afterNanos > 0
        && !note.stalled
        && nanoTime - operation.startNanos() >= afterNanos
        && kinds.contains(operation.kind())
        && !operation.context().quiet()
        && !operation.ended();
  }
}
