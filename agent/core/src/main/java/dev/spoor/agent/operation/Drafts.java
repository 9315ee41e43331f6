/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A pool of drafts, so that an event allocates nothing. Not a thread local: there may be a million
 * virtual threads, and an event may be written while another is.
 */
final class Drafts {
  private static final int SLOTS = 16;

  /** Slots lie a cache line apart. */
  private static final int STRIDE = 16;

  private final AtomicReferenceArray<@Nullable Draft> slots =
      new AtomicReferenceArray<>(SLOTS * STRIDE);
  private final int formats;

  Drafts(int formats) {
    this.formats = formats;
  }

  Draft take() {
    int home = home();
    Draft draft = slots.getAndSet(home, null);
    if (draft == null) {
      draft = slots.getAndSet(home ^ STRIDE, null);
    }
    return draft == null ? new Draft(formats) : draft;
  }

  void giveBack(Draft draft) {
    draft.clear();
    int home = home();
    if (!slots.compareAndSet(home, null, draft)) {
      slots.compareAndSet(home ^ STRIDE, null, draft);
    }
  }

  private static int home() {
    int hash = System.identityHashCode(Thread.currentThread());
    return ((hash ^ (hash >>> 16)) & (SLOTS - 1)) * STRIDE;
  }
}
