/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;

/**
 * One call of a tool as it is asked for. What fails in here stays in here: it is called by the
 * application.
 *
 * @param logger the class of the server or client
 */
record ToolCall(String logger, Parameters parameters, Answers answers) {
  static final String INSTRUMENTATION = "mcp";

  private static final String INVALID = "The parameters of the call are not the protocol's.";

  /** The operation of it, started on this thread; null where nothing is recorded. */
  @Nullable Operation begin() {
    try {
      return Operations.of(Kind.TOOL_EXECUTION)
          .logger(logger)
          .set(Attribute.TOOL_NAME, parameters.name())
          .set(Attribute.ARGS, parameters.arguments())
          .start();
    } catch (Throwable failure) {
      AdviceFailures.report(failure, INSTRUMENTATION);
      return null;
    }
  }

  /** The thread that it was started on has done its part. */
  void leave(@Nullable Operation operation) {
    try {
      Operations.leave(operation);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, INSTRUMENTATION);
    }
  }

  /** It ends with this answer, or with none. */
  void answered(@Nullable Operation operation, @Nullable Object answer) {
    try {
      if (operation != null) {
        answers.note(operation, answer);
        operation.end(null);
      }
    } catch (Throwable failure) {
      gaveUp(operation, failure);
    }
  }

  /**
   * It ends with an exception; the protocol's refusal of a call is told from what a tool throws.
   */
  void failed(@Nullable Operation operation, Throwable thrown) {
    try {
      String refusal = answers.refusal(thrown);
      if (operation == null) {
        return;
      }
      if (refusal == null && parameters.valid()) {
        Operations.endAsync(operation, thrown);
      } else {
        operation.endAs("protocol_error", refusal == null ? INVALID : refusal);
      }
    } catch (Throwable failure) {
      gaveUp(operation, failure);
    }
  }

  void cancelled(Operation operation) {
    try {
      if (!operation.ended()) {
        operation.outcome("cancelled").end(null);
      }
    } catch (Throwable failure) {
      gaveUp(operation, failure);
    }
  }

  /** An operation that nobody can describe still ends. */
  static void gaveUp(@Nullable Operation operation, Throwable failure) {
    AdviceFailures.report(failure, INSTRUMENTATION);
    try {
      Operations.end(operation, null);
    } catch (Throwable again) {
      AdviceFailures.report(again, INSTRUMENTATION);
    }
  }
}
