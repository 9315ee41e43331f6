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
        left.take().complete(1);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    thread.interrupt();
  }
}
