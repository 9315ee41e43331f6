/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.AtExit;
import dev.spoor.bootstrap.Operation;

/** Gives an end to operations that will not come to one by themselves. */
final class Settlement {
  /** One a second: the heap may be full for a while. */
  private static final int MOST_TRIES = 60;

  private final OpenOperations open;

  Settlement(OpenOperations open) {
    this.open = open;
  }

  /** Ends what is open when the JVM ends: as its holder knows it ended, else as abandoned. */
  void settleAll() {
    for (OpenOperation note : open.all()) {
      settle(note.operation);
    }
  }

  void settle(Operation operation) {
    ask(operation);
    abandon(operation, "The JVM ended before this did");
  }

  private static void ask(Operation operation) {
    AtExit holder = operation.atExit();
    if (holder == null) {
      return;
    }
    try {
      holder.settle(operation);
    } catch (Throwable theirs) {
      // A holder that cannot say how it stands has abandoned it.
    }
  }

  /** Ends what nobody is left to end. */
  void abandonOrphans(Iterable<OpenOperation> open) {
    for (OpenOperation note : open) {
      if (note.operation.orphaned()) {
        abandon(note.operation, "What was to end this was collected");
      }
    }
  }

  private static void abandon(Operation operation, String sentence) {
    operation.endAs(Outcome.ABANDONED, sentence);
    OpenOperation note = OpenOperations.noteOn(operation);
    if (note != null && !operation.ended() && ++note.triesInVain == MOST_TRIES) {
      OpenOperations.remove(note);
    }
  }
}
