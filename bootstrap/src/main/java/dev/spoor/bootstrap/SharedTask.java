/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of one task object that is queued more than once, as a lambda without captures is.
 * Its runs cannot be told apart: it is enough that there is a run for each context.
 */
final class SharedTask {
  private static final int MOST = 1024;

  private final ConcurrentLinkedDeque<Context> contexts = new ConcurrentLinkedDeque<>();
  private final AtomicInteger count = new AtomicInteger();

  SharedTask(Context first, Context second) {
    add(first);
    add(second);
  }

  void add(Context context) {
    if (count.get() < MOST) {
      count.incrementAndGet();
      contexts.addLast(context);
    }
  }

  @Nullable Context first() {
    return counted(contexts.pollFirst());
  }

  @Nullable Context last() {
    return counted(contexts.pollLast());
  }

  private @Nullable Context counted(@Nullable Context context) {
    if (context != null) {
      count.decrementAndGet();
    }
    return context;
  }
}
