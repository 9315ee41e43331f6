/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;

/** A task that runs under a request's context. */
final class CarriedTask implements Runnable {
  private final Context context;
  private final Runnable task;

  CarriedTask(Context context, Runnable task) {
    this.context = context;
    this.task = task;
  }

  @Override
  public void run() {
    Context before = Contexts.activate(context);
    try {
      task.run();
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public String toString() {
    return task.toString();
  }
}
