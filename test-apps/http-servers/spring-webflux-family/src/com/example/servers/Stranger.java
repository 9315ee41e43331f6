/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** A thread that completes what is left to it, and knows of no request; as a driver's own does. */
final class Stranger {
  private static final BlockingQueue<CompletableFuture<String>> LEFT = new LinkedBlockingQueue<>();

  /** Called before the first request. */
  static void start() {
    Thread thread = new Thread(Stranger::work, "stranger");
    thread.setDaemon(true);
    thread.start();
  }

  static CompletableFuture<String> completing() {
    CompletableFuture<String> future = new CompletableFuture<>();
    LEFT.add(future);
    return future;
  }

  private static void work() {
    try {
      while (true) {
        complete(LEFT.take());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Not before somebody waits for it, who would run on with it at once. */
  private static void complete(CompletableFuture<String> future) {
    while (future.getNumberOfDependents() == 0 && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    future.complete("done");
  }

  private Stranger() {}
}
