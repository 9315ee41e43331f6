/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Level;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How an operation ended: the outcome table of the event contract.
 *
 * @param stage complete or failed
 * @param errorType what went wrong where no exception says it, or null
 * @param error the sentence that goes with it, or null
 */
record Outcome(Stage stage, Level level, @Nullable String errorType, @Nullable String error) {
  static final String ABANDONED = "abandoned";
  private static final String CANCELLED = "cancelled";
  private static final Outcome COMPLETE = new Outcome(Stage.COMPLETE, Level.INFO, null, null);
  private static final Outcome THREW = new Outcome(Stage.FAILED, Level.ERROR, null, null);
  private static final Outcome REFUSED = new Outcome(Stage.COMPLETE, Level.WARN, null, null);
  private static final Outcome BROKEN_OFF =
      failed(Level.WARN, ABANDONED, "The JVM was stopped before this was answered");

  static Outcome of(Operation operation, Level clientErrors) {
    if (isBrokenOff(operation)) {
      return BROKEN_OFF;
    }
    if (operation.outcome() != null) {
      return COMPLETE;
    }
    if (operation.thrown()) {
      return THREW;
    }
    String errorType = operation.errorType();
    if (errorType != null) {
      return failed(
          errorType.equals(ABANDONED) ? Level.WARN : Level.ERROR,
          errorType,
          said(operation, errorType));
    }
    return switch (operation.kind()) {
      case HTTP_REQUEST -> ofServer(status(operation), clientErrors);
      case HTTP_CLIENT -> ofClient(status(operation));
      case PROCESS -> ofProcess(number(operation, Attribute.EXIT_CODE));
      default -> COMPLETE;
    };
  }

  /**
   * Whether the JVM stops and an answer with it: to who writes, it is as if the client had gone.
   */
  private static boolean isBrokenOff(Operation operation) {
    return operation.kind() == Kind.HTTP_REQUEST
        && (CANCELLED.equals(operation.outcome()) || brokeWhileAnswering(operation))
        && StoppingJvm.isStopping();
  }

  private static boolean brokeWhileAnswering(Operation operation) {
    long status = status(operation);
    return operation.thrown()
        && operation.error() instanceof IOException
        && status > 0
        && status < 500;
  }

  private static Outcome ofServer(long status, Level clientErrors) {
    if (status >= 500) {
      return failed(Level.ERROR, "" + status, "The request was answered with status " + status);
    }
    return status >= 400 && clientErrors == Level.WARN ? REFUSED : COMPLETE;
  }

  private static Outcome ofClient(long status) {
    if (status < 400) {
      return COMPLETE;
    }
    Level level = status < 500 ? Level.WARN : Level.ERROR;
    return failed(level, "" + status, "The server answered with status " + status);
  }

  private static Outcome ofProcess(long exitCode) {
    return exitCode == 0
        ? COMPLETE
        : failed(Level.WARN, "exit_" + exitCode, "The process ended with exit code " + exitCode);
  }

  private static String said(Operation operation, String errorType) {
    String message = operation.errorMessage();
    return message == null ? "It failed: " + errorType : message;
  }

  private static Outcome failed(Level level, String errorType, String error) {
    return new Outcome(Stage.FAILED, level, errorType, error);
  }

  private static long status(Operation operation) {
    return number(operation, Attribute.STATUS_CODE);
  }

  private static long number(Operation operation, Attribute attribute) {
    return operation.get(attribute) instanceof Number number ? number.longValue() : 0;
  }

  boolean failed() {
    return stage == Stage.FAILED;
  }

  /** Writes into the event of an operation that it ended like this, and its error. */
  void describe(Operation operation, Event event) {
    event.outcome = failed() ? null : operation.outcome();
    event.error = error;
    event.errorType = errorType;
    Throwable noted = operation.error();
    if (noted == null) {
      return;
    }
    Throwable cause = Failure.unwrap(noted);
    boolean abandoned = isAbandonedRequest(operation);
    if (!abandoned) {
      event.error = Failure.message(cause);
      event.errorType = cause.getClass().getName();
    }
    if (failed() && !(abandoned && noted instanceof IOException)) {
      long spanId = operation.context().spanId();
      event.errorSpanId = operation.context().trace().firstSpanOf(cause, spanId);
      event.stackTraceOf = event.errorSpanId == 0 ? cause : null;
    }
  }

  /** What was noted on it is often no more than that its connection had been closed. */
  private boolean isAbandonedRequest(Operation operation) {
    return ABANDONED.equals(errorType) && operation.kind() == Kind.HTTP_REQUEST;
  }
}
