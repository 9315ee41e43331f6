/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on one operation. */
public final class OperationAssert extends AbstractAssert<OperationAssert, RecordedOperation> {

  private OperationAssert(RecordedOperation actual) {
    super(actual, OperationAssert.class);
  }

  public static OperationAssert assertThat(RecordedOperation actual) {
    return new OperationAssert(actual);
  }

  public OperationAssert isOf(Kind kind) {
    check(actual.kind() == kind, "to be of kind <%s>", kind.label());
    return this;
  }

  /** It ended once, without an error. */
  public OperationAssert completed() {
    check(actual.ends() == 1, "to have ended once, but ended <%s> times", actual.ends());
    check(
        actual.error() == null && actual.errorType() == null,
        "to have completed, but it failed with <%s %s>",
        actual.errorType(),
        actual.error());
    return this;
  }

  /** It ended with this very object. */
  public OperationAssert failedWith(@Nullable Throwable thrown) {
    check(thrown != null && actual.error() == thrown, "to have failed with <%s>", thrown);
    return this;
  }

  /** It ended without an exception, as a failure of this type. */
  public OperationAssert failedAs(String errorType) {
    check(
        Objects.equals(actual.errorType(), errorType),
        "to have failed as <%s>, not <%s>",
        errorType,
        actual.errorType());
    return this;
  }

  public OperationAssert hasOutcome(@Nullable String outcome) {
    check(
        Objects.equals(actual.outcome(), outcome),
        "to have outcome <%s>, not <%s>",
        outcome,
        actual.outcome());
    return this;
  }

  /** These attributes, and no other. */
  @SafeVarargs
  public final OperationAssert hasOnly(Map.Entry<String, ?>... attributes) {
    Map<String, Object> expected = new java.util.LinkedHashMap<>();
    for (Map.Entry<String, ?> each : attributes) {
      expected.put(each.getKey(), each.getValue());
    }
    org.assertj.core.api.Assertions.assertThat(normal(actual.attributes()))
        .as("attributes of %s", actual)
        .isEqualTo(normal(expected));
    return this;
  }

  /** These attributes, perhaps among others. */
  @SafeVarargs
  public final OperationAssert has(Map.Entry<String, ?>... attributes) {
    for (Map.Entry<String, ?> each : attributes) {
      org.assertj.core.api.Assertions.assertThat(normal(actual.attributes()))
          .as("attributes of %s", actual)
          .contains(entry(each.getKey(), normal(each.getValue())));
    }
    return this;
  }

  public OperationAssert isChildOf(RecordedOperation parent) {
    check(actual.parentSpanId() == parent.spanId(), "to be a child of <%s>", parent);
    check(
        Objects.equals(actual.correlationId(), parent.correlationId()),
        "to have the correlation id of <%s>",
        parent);
    check(actual.traceId().equals(parent.traceId()), "to be in the trace of <%s>", parent);
    return this;
  }

  public OperationAssert isRoot() {
    check(
        actual.parentSpanId() == 0, "to be a root, but its parent is <%x>", actual.parentSpanId());
    return this;
  }

  /** Integers count by their value, whatever box they came in. */
  private static Map<String, Object> normal(Map<String, Object> attributes) {
    Map<String, Object> all = new java.util.LinkedHashMap<>();
    attributes.forEach((name, value) -> all.put(name, normal(value)));
    return all;
  }

  private static Object normal(Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    return value instanceof CharSequence ? value.toString() : value;
  }

  private void check(boolean holds, String expected, @Nullable Object... arguments) {
    if (!holds) {
      failWithMessage("Expected %s%n" + expected, prepend(actual, arguments));
    }
  }

  private static @Nullable Object[] prepend(Object first, @Nullable Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
