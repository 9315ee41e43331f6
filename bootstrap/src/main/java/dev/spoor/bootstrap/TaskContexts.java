/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/** Carries contexts with tasks from the thread that submits to the thread that runs. */
public final class TaskContexts {
  private static final WeakIdentityMap<Context> CAPTURED = new WeakIdentityMap<>();

  /** Notes the context in force for a task that is about to be queued. */
  public static void capture(@Nullable Object task) {
    if (task == null) {
      return;
    }
    Context context = Contexts.current();
    if (context != null) {
      CAPTURED.put(task, context);
    }
  }

  /** The context captured for the task, which is forgotten with the answer. */
  public static @Nullable Context take(@Nullable Object task) {
    return task == null ? null : CAPTURED.remove(task);
  }

  /**
   * Runs a pool's task under its own context, or under none: a pool's thread has no context of its
   * own.
   */
  public static void run(Runnable task) {
    Contexts.restore(take(task));
    try {
      task.run();
    } finally {
      Contexts.restore(null);
    }
  }

  private TaskContexts() {}
}
