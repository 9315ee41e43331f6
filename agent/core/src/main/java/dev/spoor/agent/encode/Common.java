/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** The names of the fields that all kinds share, in the order in which they are written. */
final class Common {
  static final Name TIMESTAMP = Name.of("timestamp");
  static final Name LEVEL = Name.of("level");
  static final Name SERVICE = Name.of("service");
  static final Name LOGGER = Name.of("logger");
  static final Name KIND = Name.of("kind");
  static final Name EVENT = Name.of("event");
  static final Name MESSAGE = Name.of("message");
  static final Name NODE = Name.of("node");
  static final Name THREAD_ID = Name.of("thread_id");
  static final Name CORRELATION_ID = Name.of("correlation_id");
  static final Name TRACE_ID = Name.of("trace_id");
  static final Name SPAN_ID = Name.of("span_id");
  static final Name PARENT_SPAN_ID = Name.of("parent_span_id");
  static final Name OTEL_TRACE_ID = Name.of("otel_trace_id");
  static final Name OTEL_SPAN_ID = Name.of("otel_span_id");
  static final Name OUTCOME = Name.of("outcome");
  static final Name DURATION_MS = Name.of("duration_ms");
  static final Name ERROR = Name.of("error");
  static final Name ERROR_TYPE = Name.of("error_type");
  static final Name ERROR_SPAN_ID = Name.of("error_span_id");
  static final Name STACK_TRACE = Name.of("stack_trace");
  static final Name JAVA_THREAD = Name.of("java_thread");
  static final Name SERVICE_VERSION = Name.of("service_version");
  static final Name ENVIRONMENT = Name.of("environment");
  static final Name INSTANCE_ID = Name.of("instance_id");
  static final Name SEQ = Name.of("seq");

  private static final Name[] ALL = {
    TIMESTAMP,
    LEVEL,
    SERVICE,
    LOGGER,
    KIND,
    EVENT,
    MESSAGE,
    NODE,
    THREAD_ID,
    CORRELATION_ID,
    TRACE_ID,
    SPAN_ID,
    PARENT_SPAN_ID,
    OTEL_TRACE_ID,
    OTEL_SPAN_ID,
    OUTCOME,
    DURATION_MS,
    ERROR,
    ERROR_TYPE,
    ERROR_SPAN_ID,
    STACK_TRACE,
    JAVA_THREAD,
    SERVICE_VERSION,
    ENVIRONMENT,
    INSTANCE_ID,
    SEQ
  };

  /** Whether every kind has a field of this name. */
  static boolean isCommon(String name) {
    for (Name one : ALL) {
      if (one.label().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some event has a field of this name by contract. */
  static boolean isTaken(String name) {
    return isCommon(name) || AttributeNames.contain(name);
  }

  private Common() {}
}
