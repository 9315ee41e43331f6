/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * The context in force on the calling thread. A thread that once had one keeps its empty slot: to
 * remove and make that anew for every operation would cost more than all the rest of it.
 */
public final class Contexts {
  private static final Current CURRENT = new Current();

  /** The context in force, or null outside of any operation. */
  public static @Nullable Context current() {
    Context context = CURRENT.get();
    while (context != null) {
      if (context.expired(System.nanoTime())) {
        context = null;
      } else if (context.operation() != null && context.operation().endedInItsPlace()) {
        context = around(context);
      } else {
        break;
      }
      CURRENT.set(context);
    }
    return context;
  }

  /**
   * The context for a task that is submitted now; none some time after all of it has ended, or a
   * task that submits itself again and again would keep it for ever.
   */
  static @Nullable Context toHandOver() {
    Context context = current();
    return context == null || context.trace().expired(System.nanoTime()) ? null : context;
  }

  /** Puts a context, or none, in force on this thread; hand the answer to {@link #restore}. */
  public static @Nullable Context activate(@Nullable Context context) {
    Context before = CURRENT.get();
    restore(context);
    return before;
  }

  /** Puts back what {@link #activate} answered. */
  public static void restore(@Nullable Context before) {
    CURRENT.set(before);
  }

  /** Lets the context's operation know that this thread runs a task of it. */
  static void working(@Nullable Context context) {
    Operation operation = context == null ? null : context.operation();
    if (operation != null) {
      operation.working();
    }
  }

  /** Undoes {@link #working}. */
  static void worked(@Nullable Context context) {
    Operation operation = context == null ? null : context.operation();
    if (operation != null) {
      operation.worked();
    }
  }

  /** The context around this one's operation, for as long as that is open. */
  static @Nullable Context around(Context context) {
    Operation operation = context.operation();
    return operation == null ? null : operation.around();
  }

  /** Whether on this way an operation of the kind is open that is about the same object. */
  static boolean hasOpen(Kind kind, @Nullable Object guard, @Nullable Context way) {
    for (Context at = way; guard != null && at != null; at = around(at)) {
      Operation operation = at.operation();
      if (operation != null && operation.guard == guard && operation.kind == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * Abandons what is still open in scopes inside of this context's, or in all of this thread: who
   * was to end it did not get that far, which is so where the stack has overflown.
   *
   * @return whether the context is in force
   */
  static boolean closeInside(@Nullable Context context) {
    Context innermost = current();
    Context at = innermost;
    while (at != context) {
      if (at == null) {
        return false;
      }
      at = around(at);
    }
    for (at = innermost; at != context && at != null; ) {
      Operation inside = at.operation();
      at = around(at);
      if (inside != null && inside.thread == Thread.currentThread() && !inside.ended()) {
        abandon(inside);
      }
    }
    return true;
  }

  /**
   * The same for a task's context, or for one that goes on elsewhere: it does not wait for what
   * finds no room to end. The agent's own thread ends that.
   */
  static boolean closeTask(@Nullable Context context) {
    try {
      return closeInside(context);
    } catch (StackOverflowError | OutOfMemoryError noRoom) {
      return true;
    }
  }

  /**
   * The innermost context on this thread's way that is not one of an operation whose end had to
   * wait for room; those end now.
   */
  static @Nullable Context back(@Nullable Context innermost) {
    Context at = innermost;
    while (at != null && at.operation() != null && at.operation().waitsForRoom()) {
      at = around(at);
    }
    if (at != innermost) {
      boolean unused = closeInside(at);
      restore(at);
    }
    return at;
  }

  private static void abandon(Operation operation) {
    operation.endAs("abandoned", "Who was to end this did not get that far");
    if (!operation.ended()) {
      throw new StackOverflowError();
    }
  }

  private Contexts() {}

  /** Threads started within an operation begin with its context, for as long as it is alive. */
  private static final class Current extends InheritableThreadLocal<@Nullable Context> {
    @Override
    protected @Nullable Context childValue(@Nullable Context parent) {
      return parent == null ? null : parent.inherit();
    }
  }
}
