/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operation as it was when it ended; the operation itself forgets. */
public final class RecordedOperation {
  private final Kind kind;
  private final Context context;
  private final long parentSpanId;
  private final @Nullable String logger;
  private volatile Map<String, Object> startAttributes = Map.of();
  private volatile Map<String, Object> attributes = Map.of();
  private volatile @Nullable Throwable error;
  private volatile boolean thrown;
  private volatile @Nullable String errorType;
  private volatile @Nullable String errorMessage;
  private volatile @Nullable String outcome;
  private volatile int ends;
  private volatile int place;

  RecordedOperation(Operation operation) {
    this.kind = operation.kind();
    this.context = operation.context();
    this.parentSpanId = operation.parentSpanId();
    this.logger = operation.logger();
    this.startAttributes = attributesOf(operation);
  }

  synchronized void ended(Operation operation, int place) {
    this.place = place;
    attributes = attributesOf(operation);
    error = operation.error();
    thrown = operation.thrown();
    errorType = operation.errorType();
    errorMessage = operation.errorMessage();
    outcome = operation.outcome();
    ends++;
  }

  private static Map<String, Object> attributesOf(Operation operation) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Attribute attribute : operation.kind().attributes()) {
      Object value = operation.get(attribute);
      if (value != null) {
        all.put(attribute.label(), value);
      }
    }
    return all;
  }

  /** What was said, each with its role before it; nothing where nobody asked. */
  public List<String> messages(Attribute attribute) {
    List<String> all = new ArrayList<>();
    if (attributes.get(attribute.label()) instanceof Messages said) {
      for (int i = 0; i < said.size(); i++) {
        all.add(said.role(i) + ": " + said.text(i));
      }
    }
    return all;
  }

  /** How many operations had ended before it, and it. */
  public int placeOfEnd() {
    return place;
  }

  public Kind kind() {
    return kind;
  }

  /** The attributes that the start line carries, by their names on the line. */
  public Map<String, Object> startAttributes() {
    return startAttributes;
  }

  /** The attributes at the end, by their names on the line. */
  public Map<String, Object> attributes() {
    return attributes;
  }

  public @Nullable String correlationId() {
    return context.correlationId();
  }

  public String traceId() {
    return String.format(
        java.util.Locale.ROOT, "%016x%016x", context.trace().high(), context.trace().low());
  }

  public long spanId() {
    return context.spanId();
  }

  /** The span around it, or 0. */
  public long parentSpanId() {
    return parentSpanId;
  }

  public @Nullable String node() {
    return context.node();
  }

  public @Nullable String threadId() {
    return context.threadId();
  }

  public @Nullable String logger() {
    return logger;
  }

  public @Nullable String outcome() {
    return outcome;
  }

  public @Nullable Throwable error() {
    return error;
  }

  /** Whether the error came out of the operation rather than being turned into an answer. */
  public boolean thrown() {
    return thrown;
  }

  public @Nullable String errorType() {
    return errorType;
  }

  public @Nullable String errorMessage() {
    return errorMessage;
  }

  /** How often it ended; anything but 1 is a bug. */
  public int ends() {
    return ends;
  }

  @Override
  public String toString() {
    return kind.label() + attributes + (error == null ? "" : " " + error);
  }
}
