/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;

/** A scheduler's task that runs under the context in which it was scheduled. */
record CarriedTask(Context context, Runnable task) implements Runnable {

  @Override
  public void run() {
    Context before = Contexts.activate(context);
    try {
      task.run();
    } finally {
      Contexts.restore(before);
    }
  }
}
