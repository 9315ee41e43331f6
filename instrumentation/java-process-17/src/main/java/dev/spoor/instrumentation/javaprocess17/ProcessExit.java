/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaprocess17;

import dev.spoor.bootstrap.AtExit;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Ends a process's operation when the process has ended. */
final class ProcessExit implements BiConsumer<Object, @Nullable Throwable>, Runnable, AtExit {
  private static final long IN_ORDER_MILLIS = 50;

  private final Operation operation;
  private final Process process;
  private volatile @Nullable Integer code;

  ProcessExit(Operation operation, Process process) {
    this.operation = operation;
    this.process = process;
  }

  void await(MethodHandles.Lookup lookup) {
    if (!process.isAlive()) {
      run();
      return;
    }
    CompletionStage<?> reaped = Reapers.exitOf(process, lookup);
    var unused = (reaped == null ? process.onExit() : reaped).whenComplete(this);
  }

  /** On the reaper's thread, before the process shows itself as ended to the application. */
  @Override
  public void accept(Object reaped, @Nullable Throwable thrown) {
    if (reaped instanceof Integer exitCode) {
      code = exitCode;
    }
    try {
      Thread writer = new Thread(null, this, "spoor-process-exit", 0, false);
      writer.setDaemon(true);
      writer.start();
      writer.join(IN_ORDER_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (OutOfMemoryError noThread) {
      run();
    }
  }

  @Override
  public void run() {
    Integer reaped = code;
    operation
        .set(Attribute.EXIT_CODE, reaped == null || !process.isAlive() ? exitValue() : reaped)
        .end(null);
  }

  private @Nullable Integer exitValue() {
    try {
      return process.exitValue();
    } catch (IllegalThreadStateException stillRunning) {
      return null;
    }
  }

  @Override
  public void settle(Operation open) {
    if (process.isAlive()) {
      open.outcome("running").end(null);
    } else {
      run();
    }
  }
}
