/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.agent.AgentInvocationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Finds the exception of an agent in those that the library puts around it, level by level. */
final class Failures {
  /** Causes may go in a circle. */
  private static final int MOST_WRAPPERS = 64;

  static Throwable cause(Throwable thrown) {
    Throwable at = thrown;
    for (int i = 0; i < MOST_WRAPPERS; i++) {
      Throwable inner = isWrapper(at) ? at.getCause() : null;
      if (inner == null) {
        return at;
      }
      at = inner;
    }
    return at;
  }

  private static boolean isWrapper(Throwable thrown) {
    return thrown instanceof AgentInvocationException
        || thrown instanceof InvocationTargetException
        || thrown instanceof UndeclaredThrowableException
        || thrown instanceof CompletionException
        || thrown instanceof ExecutionException
        || isOfParallelAgents(thrown);
  }

  private static boolean isOfParallelAgents(Throwable thrown) {
    return thrown.getClass() == RuntimeException.class
        && thrown.getCause() instanceof ExecutionException;
  }

  /** The system waits for a person, and its caller is told so in this way. */
  static boolean isSuspension(@Nullable Throwable cause) {
    return cause != null
        && cause
            .getClass()
            .getName()
            .equals("dev.langchain4j.agentic.scope.AgenticSystemSuspendedException");
  }

  private Failures() {}
}
