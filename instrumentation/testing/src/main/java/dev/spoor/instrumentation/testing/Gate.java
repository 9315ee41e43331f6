/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a test holds shut until it has seen what it wants to see. */
public final class Gate {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch shut = new CountDownLatch(1);

  public void open() {
    shut.countDown();
  }

  /** Waits for it to be open. */
  public void pass() {
    try {
      if (!shut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody has opened the gate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
