/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** A thread that completes what is left to it, and knows of no context; as a driver's own does. */
final class Stranger {
  private final BlockingQueue<CompletableFuture<Integer>> left = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::work, "stranger");

  Stranger() {
    thread.setDaemon(true);
    thread.start();
  }

  CompletableFuture<Integer> completing() {
    CompletableFuture<Integer> future = new CompletableFuture<>();
    left.add(future);
    return future;
  }

  private void work() {
    try {
      while (true) {
        complete(left.take());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Not before somebody waits for it, who would run on with it at once. */
  private static void complete(CompletableFuture<Integer> future) {
    while (future.getNumberOfDependents() == 0 && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    future.complete(1);
  }

  void stop() {
    thread.interrupt();
  }
}
