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
    if (context != null && context.expired(System.nanoTime())) {
      CURRENT.set(null);
      return null;
    }
    return context;
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

  /** The context around this one's operation, for as long as that is open. */
  static @Nullable Context around(Context context) {
    Operation operation = context.operation();
    return operation == null ? null : operation.around();
  }

  /** Whether this context, or that of a scope left open inside it, is the current one. */
  static boolean inForce(Context context) {
    for (Context at = current(); at != null; at = around(at)) {
      if (at == context) {
        return true;
      }
    }
    return false;
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
