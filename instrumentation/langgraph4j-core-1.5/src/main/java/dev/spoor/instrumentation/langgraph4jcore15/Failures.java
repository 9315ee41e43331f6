/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds the exception that the application threw. */
final class Failures {
  /** Causes may go in a circle. */
  private static final int MOST_WRAPPERS = 16;

  private static final String RUNNER = "org.bsc.langgraph4j.GraphRunnerException";

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

  private static boolean wraps(Throwable thrown) {
    return thrown instanceof CompletionException
        || thrown instanceof ExecutionException
        || thrown.getClass().getName().equals(RUNNER)
        || (thrown.getClass() == RuntimeException.class
            && thrown.getCause() instanceof ExecutionException);
  }

  private Failures() {}
}
