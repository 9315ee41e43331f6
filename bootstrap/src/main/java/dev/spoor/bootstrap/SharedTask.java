/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * The runs that a task object still has before it, where it is queued more than once, as a lambda
 * without captures is, or by nobody. They can't be told apart: they have a context only where all
 * of them were submitted in the same one.
 */
final class SharedTask {
  /** One run, submitted outside of any operation. */
  static final SharedTask OUTSIDE = new SharedTask(null, 1);

  private final @Nullable Context context;
  private final int runs;

  private SharedTask(@Nullable Context context, int runs) {
    this.context = context;
    this.runs = runs;
  }

  /** One run, submitted in this context. */
  static SharedTask in(Context context) {
    return new SharedTask(context, 1);
  }

  SharedTask oneMore(@Nullable Context submitted) {
    return new SharedTask(submitted == context ? context : null, runs + 1);
  }

  /** What is left after a run, or null. */
  @Nullable SharedTask oneFewer() {
    return runs == 1 ? null : new SharedTask(context, runs - 1);
  }

  /** The context of each of the runs. */
  @Nullable Context context() {
    return context;
  }
}
