/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event on its way to a line, as the schemas read it. Reused; for one thread at a time. */
public final class Event {
  /** {@link #durationNanos} of an event that has none. */
  public static final long NO_DURATION = -1;

  public long timestampMicros;
  public Level level = Level.INFO;
  public String logger = "dev.spoor";
  public String kind = "agent";
  public String name = "";

  /** For the console and for schemas that need one; null where kind and name say it. */
  public @Nullable String message;

  public @Nullable Context context;

  /** Whether the line says {@code null} where the context has no correlation id. */
  public boolean nullCorrelation;

  public long parentSpanId;
  public @Nullable String otelTraceId;
  public @Nullable String otelSpanId;
  public @Nullable String outcome;
  public long durationNanos = NO_DURATION;

  /** Whether the operation goes on; the duration is that so far. */
  public boolean stalled;

  /** Whose attributes are the event's own fields. */
  public @Nullable Operation operation;

  /** Own fields of an event without an operation, in their order. */
  public Map<String, ?> fields = Map.of();

  public @Nullable String error;
  public @Nullable String errorType;

  /** The span that carries the stack trace, or 0. */
  public long errorSpanId;

  /** Whose stack trace is written here. */
  public @Nullable Throwable stackTraceOf;

  /** What the thread is doing that runs an operation which has not ended. */
  public StackTraceElement @Nullable [] stack;

  /** The state of that thread. */
  public @Nullable String threadState;

  public String javaThread = "";

  /** Makes this a new event. */
  public void clear() {
    timestampMicros = 0;
    level = Level.INFO;
    logger = "dev.spoor";
    kind = "agent";
    name = "";
    message = null;
    context = null;
    nullCorrelation = false;
    parentSpanId = 0;
    otelTraceId = null;
    otelSpanId = null;
    outcome = null;
    durationNanos = NO_DURATION;
    stalled = false;
    operation = null;
    fields = Map.of();
    error = null;
    errorType = null;
    errorSpanId = 0;
    stackTraceOf = null;
    stack = null;
    threadState = null;
    javaThread = "";
  }
}
