/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every operation that has started and not ended. Each stripe is a list with a lock of its own. */
final class OpenOperations {
  private static final int STRIPES = 16;

  private final Stripe[] stripes = new Stripe[STRIPES];

  OpenOperations() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  /** A note on the operation, kept with it, that is not among the open ones yet. */
  OpenOperation note(Operation operation) {
    int hash = System.identityHashCode(Thread.currentThread());
    OpenOperation note =
        new OpenOperation(operation, stripes[(hash ^ (hash >>> 16)) & (STRIPES - 1)]);
    operation.attach(note);
    return note;
  }

  static void add(OpenOperation note) {
    note.stripe.add(note);
  }

  /** The note that is kept on the operation. */
  static @Nullable OpenOperation noteOn(Operation operation) {
    return operation.attachment() instanceof OpenOperation note ? note : null;
  }

  static void remove(@Nullable OpenOperation note) {
    if (note != null) {
      note.stripe.remove(note);
    }
  }

  long count() {
    long count = 0;
    for (Stripe stripe : stripes) {
      count += stripe.count;
    }
    return count;
  }

  /** Those that are open now, the innermost of each thread first. */
  List<OpenOperation> all() {
    List<OpenOperation> all = new ArrayList<>();
    for (Stripe stripe : stripes) {
      stripe.addTo(all);
    }
    return all;
  }

  /** A list of notes that are linked to each other, the newest first. */
  static final class Stripe {
    private @Nullable OpenOperation newest;
    private volatile int count;

    private synchronized void add(OpenOperation open) {
      open.after = newest;
      if (newest != null) {
        newest.before = open;
      }
      newest = open;
      count = count + 1;
    }

    private synchronized void remove(OpenOperation open) {
      if (open.before != null) {
        open.before.after = open.after;
      } else if (newest == open) {
        newest = open.after;
      } else {
        return;
      }
      if (open.after != null) {
        open.after.before = open.before;
      }
      open.before = null;
      open.after = null;
      count = count - 1;
    }

    private synchronized void addTo(List<OpenOperation> all) {
      for (OpenOperation at = newest; at != null; at = at.after) {
        all.add(at);
      }
    }
  }
}
