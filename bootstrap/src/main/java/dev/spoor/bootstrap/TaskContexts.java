/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import org.jspecify.annotations.Nullable;

/**
 * Carries contexts with tasks from the thread that submits to the thread that runs. Called from
 * within {@code java.util.concurrent}: loads nothing, and calls nothing of the application.
 */
public final class TaskContexts {
  private static final WeakIdentityMap<Object> CAPTURED = new WeakIdentityMap<>();
  private static final String VIRTUAL_THREADS = "java.lang.VirtualThread";
  private static final int MOST_OUTSIDE = 8192;

  /**
   * Notes the context in force, or that there is none, for a task that is about to be queued, and
   * may be queued already.
   */
  public static void capture(@Nullable Object task) {
    if (task instanceof FutureTask<?>
        || task instanceof CompletableFuture.AsynchronousCompletionTask) {
      captureUnshared(task); // runs once, whatever happens
    } else if (task != null) {
      add(task, Contexts.toHandOver());
    }
  }

  private static void captureUnshared(Object task) {
    Context context = Contexts.toHandOver();
    if (context != null) {
      CAPTURED.put(task, context);
    }
  }

  /** The same for a task that runs only once. */
  public static void captureOneShot(RunnableScheduledFuture<?> task) {
    if (!task.isPeriodic()) {
      captureUnshared(task);
    }
  }

  /** The same for a task with a period, or with 0 where it runs only once. */
  public static void captureOneShot(Object task, long period) {
    if (period == 0) {
      captureUnshared(task);
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
    captureUnshared(task);
  }

  /** Forgets a submission of a task that will not run for it after all. */
  public static void withdraw(@Nullable Object task) {
    Context unused = take(task);
  }

  /** The same where the task was found in the queue. */
  public static void removed(@Nullable Object task, boolean found) {
    if (found) {
      withdraw(task);
    }
  }

  /** The same where the task was not taken. */
  public static void refused(@Nullable Object task, @Nullable Throwable thrown) {
    if (thrown != null) {
      withdraw(task);
    }
  }

  /** The context captured for a run of the task; the run is forgotten with the answer. */
  public static @Nullable Context take(@Nullable Object task) {
    Object captured;
    while (task != null && (captured = CAPTURED.get(task)) != null) {
      if (captured instanceof SharedTask shared) {
        if (CAPTURED.change(task, shared, shared.oneFewer())) {
          return shared.context();
        }
      } else if (CAPTURED.change(task, captured, null)) {
        return (Context) captured;
      }
    }
    return null;
  }

  /**
   * Runs a pool's task under its own context, or under none: a pool's thread has no context of its
   * own.
   */
  public static void run(Runnable task) {
    Context own = take(task);
    Contexts.restore(own);
    Contexts.working(own);
    try {
      task.run();
    } finally {
      Contexts.worked(own);
      Contexts.closeTask(own);
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
    Context own = take(task);
    if (own == null) {
      return null;
    }
    Entered entered = new Entered(own, Contexts.activate(own));
    Contexts.working(own);
    return entered;
  }

  /** Undoes {@link #enter}. */
  public static void exit(@Nullable Object entered) {
    if (entered instanceof Entered task) {
      Contexts.worked(task.own());
      Contexts.closeTask(task.own());
      Contexts.restore(task.before());
    }
  }

  /** Has a pool's thread begin without the context that it was started in. */
  public static void begin() {
    Contexts.restore(null);
  }

  /** How many tasks that have not run are known. */
  static int remembered() {
    return CAPTURED.size();
  }

  private static void add(Object task, @Nullable Context context) {
    while (true) {
      Object before = CAPTURED.get(task);
      if (before == null && context == null && CAPTURED.size() >= MOST_OUTSIDE) {
        return;
      }
      Object after = before == null ? alone(context) : shared(before).oneMore(context);
      if (CAPTURED.change(task, before, after)) {
        return;
      }
    }
  }

  private static Object alone(@Nullable Context context) {
    return context == null ? SharedTask.OUTSIDE : context;
  }

  private static SharedTask shared(Object captured) {
    return captured instanceof Context context ? SharedTask.in(context) : (SharedTask) captured;
  }

  /** A fork/join task's context, in force, and the one that was before. */
  private record Entered(Context own, @Nullable Context before) {}

  private TaskContexts() {}
}
