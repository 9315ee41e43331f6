/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import java.nio.channels.ClosedByInterruptException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds the exception that the application threw. */
final class Failures {
  /** Causes may go in a circle. */
  private static final int MOST_WRAPPERS = 16;

  private static final Set<String> RUNNERS =
      Set.of(
          "org.bsc.langgraph4j.GraphRunnerException",
          "com.alibaba.cloud.ai.graph.exception.GraphRunnerException");

  /** The first cause that neither the futures nor the library have put around another. */
  static Throwable cause(Throwable thrown) {
    Throwable at = thrown;
    for (int i = 0; i < MOST_WRAPPERS && wraps(at); i++) {
      Throwable cause = at.getCause();
      if (cause == null) {
        return at;
      }
      at = cause;
    }
    return at;
  }

  static boolean isInterruption(Throwable thrown) {
    Throwable cause = cause(thrown);
    return cause instanceof InterruptedException
        || cause instanceof CancellationException
        || cause instanceof ClosedByInterruptException;
  }

  private static boolean wraps(Throwable thrown) {
    return thrown instanceof CompletionException
        || thrown instanceof ExecutionException
        || RUNNERS.contains(thrown.getClass().getName())
        || (thrown.getClass() == RuntimeException.class
            && (thrown.getCause() instanceof ExecutionException
                || thrown.getCause() instanceof CompletionException));
  }

  private Failures() {}
}
