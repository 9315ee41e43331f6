/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.graphs.GraphRun;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.bsc.async.AsyncGenerator;
import org.jspecify.annotations.Nullable;

/** A run that advances while its generator is asked for the next output. */
final class GeneratorRun {
  private static final String INTERRUPTION = "org.bsc.langgraph4j.action.InterruptionMetadata";

  private final GraphRun run;
  private final AtomicInteger inside = new AtomicInteger();
  private volatile boolean cancelled;

  GeneratorRun(GraphRun run) {
    this.run = run;
  }

  /** Puts the run's context in force, or of the node that streams; the answer is what was. */
  @Nullable Context enter() {
    inside.incrementAndGet();
    return Contexts.activate(run.context());
  }

  void exit(@Nullable Context before, @Nullable Object data, @Nullable Throwable thrown) {
    Contexts.restore(before);
    run.settle();
    boolean outermost = inside.decrementAndGet() == 0;
    if (thrown != null) {
      failed(null, thrown);
    } else if (data instanceof AsyncGenerator.Data<?> step) {
      advanced(step);
    }
    if (outermost && cancelled) {
      run.cancelled();
    }
  }

  private void advanced(AsyncGenerator.Data<?> step) {
    if (step.isDone()) {
      done(Step.result(step));
      return;
    }
    CompletableFuture<?> output = Step.future(step);
    if (output != null && (!output.isDone() || output.isCompletedExceptionally())) {
      var unused = output.whenComplete(this::failed);
    }
  }

  /** Whoever cancels may have the thread at work interrupted. */
  private void failed(@Nullable Object output, @Nullable Throwable thrown) {
    if (thrown != null && cancelled) {
      run.endAfterCancel(thrown);
    } else if (thrown != null) {
      run.end(thrown);
    }
  }

  /** Before 1.6 an interruption had no result. */
  private void done(@Nullable Object result) {
    if (result == null || result.getClass().getName().equals(INTERRUPTION)) {
      run.interrupted();
    } else {
      run.end(null);
    }
  }

  void cancels() {
    cancelled = true;
  }

  void cancelled() {
    if (inside.get() == 0) {
      run.cancelled();
    }
  }
}
