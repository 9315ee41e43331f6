/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** An exception, as the lines speak of it. */
final class Failure {
  private static final int DEEPEST = 16;

  /** The exception inside those that only say that something ran elsewhere. */
  static Throwable unwrap(Throwable thrown) {
    Throwable at = thrown;
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (!(at instanceof CompletionException) && !(at instanceof ExecutionException)) {
        return at;
      }
      Throwable cause = cause(at);
      if (cause == null || cause == at) {
        return at;
      }
      at = cause;
    }
    return at;
  }

  private static @Nullable Throwable cause(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable theirs) {
      return null;
    }
  }

  /** Its message; its class where it has none or will not tell. */
  static String message(Throwable thrown) {
    String message = ask(thrown);
    return message == null ? thrown.getClass().getName() : message;
  }

  private static @Nullable String ask(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable theirs) {
      return null;
    }
  }

  private Failure() {}
}
