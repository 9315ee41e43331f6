/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import org.jspecify.annotations.Nullable;

/**
 * What a request's headers say of the way it is on.
 *
 * @param correlationId the first valid one
 * @param traceparent when valid
 * @param traceHigh the upper half of the trace id that an {@code X-Trace-ID} stands for
 * @param traceLow its lower half; both are 0 where there is none
 * @param threadId the conversation
 * @param fields names and values in turn
 */
record Inbound(
    @Nullable String correlationId,
    @Nullable Traceparent traceparent,
    long traceHigh,
    long traceLow,
    @Nullable String threadId,
    String[] fields) {
  private static final String[] NO_FIELDS = {};
  static final Inbound NOTHING = new Inbound(null, null, 0, 0, null, NO_FIELDS);
}
