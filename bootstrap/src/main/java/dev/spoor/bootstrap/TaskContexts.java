/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.concurrent.RunnableScheduledFuture;
import org.jspecify.annotations.Nullable;

/**
 * Carries contexts with tasks from the thread that submits to the thread that runs. Called from
 * within {@code java.util.concurrent}: loads nothing, and calls nothing of the application.
 */
public final class TaskContexts {
  private static final WeakIdentityMap<Object> CAPTURED = new WeakIdentityMap<>();
  private static final Object NO_CONTEXT = new Object();
  private static final String VIRTUAL_THREADS = "java.lang.VirtualThread";

  /** Notes the context in force for a task that is about to be queued. */
  public static void capture(@Nullable Object task) {
    if (task == null) {
      return;
    }
    Context context = Contexts.current();
    if (context != null) {
      add(task, context);
    }
  }

  /** The same for a task that runs only once. */
  public static void captureOneShot(RunnableScheduledFuture<?> task) {
    if (!task.isPeriodic()) {
      capture(task);
    }
  }

  /** The same for a task with a period, or with 0 where it runs only once. */
  public static void captureOneShot(Object task, long period) {
    if (period == 0) {
      capture(task);
    }
  }

  /**
   * The same for a fork/join task, which is queued once at a time, but passes several of our hooks
   * on its way.
   *
   * @param factory what makes the pool's threads; the scheduler of virtual threads is left alone
   */
  public static void captureForked(@Nullable Object task, @Nullable Object factory) {
    if (task == null
        || (factory != null && factory.getClass().getName().startsWith(VIRTUAL_THREADS))) {
      return;
    }
    Context context = Contexts.current();
    if (context != null) {
      CAPTURED.put(task, context);
    }
  }

  /** Forgets the context captured last for a task that will not run after all. */
  public static void withdraw(@Nullable Object task) {
    if (task != null && CAPTURED.get(task) instanceof SharedTask shared) {
      shared.last();
    } else {
      take(task);
    }
  }

  /** The same where the task was found in the queue. */
  public static void removed(@Nullable Object task, boolean found) {
    if (found) {
      withdraw(task);
    }
  }

  /** The context captured for the task, which is forgotten with the answer. */
  public static @Nullable Context take(@Nullable Object task) {
    if (task == null) {
      return null;
    }
    Object captured = CAPTURED.get(task);
    if (captured instanceof SharedTask shared) {
      return shared.first();
    }
    return captured != null && CAPTURED.remove(task, captured) ? (Context) captured : null;
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

  /**
   * Puts a fork/join task's context in force, if it has one. The thread may be the submitter's own,
   * helping: without a context for the task, its own stays in force.
   *
   * @return for {@link #exit}; null where nothing changed
   */
  public static @Nullable Object enter(Object task) {
    Context context = take(task);
    if (context == null) {
      return null;
    }
    Context before = Contexts.activate(context);
    return before == null ? NO_CONTEXT : before;
  }

  /** Undoes {@link #enter}. */
  public static void exit(@Nullable Object before) {
    if (before != null) {
      Contexts.restore(before == NO_CONTEXT ? null : (Context) before);
    }
  }

  /** Has a pool's thread begin without the context that it was started in. */
  public static void begin() {
    Contexts.restore(null);
  }

  private static void add(Object task, Context context) {
    Object before = CAPTURED.get(task);
    if (before instanceof SharedTask shared) {
      shared.add(context);
    } else if (before == null) {
      CAPTURED.putIfAbsent(task, context);
    } else if (!CAPTURED.replace(task, before, new SharedTask((Context) before, context))) {
      CAPTURED.putIfAbsent(task, context);
    }
  }

  private TaskContexts() {}
}
