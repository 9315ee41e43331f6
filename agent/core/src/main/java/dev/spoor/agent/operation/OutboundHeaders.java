/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Context;
import org.jspecify.annotations.Nullable;

/** The headers in which ids go on. */
final class OutboundHeaders {
  private static final String[] NONE = {};
  private static final String UNKNOWN = "";
  private static final String TRACEPARENT = "traceparent";

  private final CorrelationConfig config;
  private final @Nullable String header;
  private final Patterns hosts;

  OutboundHeaders(CorrelationConfig config) {
    this.config = config;
    this.header = HeaderNames.orNone(config.outboundHeader());
    this.hosts = Patterns.ofAnyCase(config.outboundHosts());
  }

  /** Names and values in turn. */
  String[] of(Context context, @Nullable String host) {
    return hosts.match(host == null ? UNKNOWN : host) ? of(context) : NONE;
  }

  private String[] of(Context context) {
    String id = header == null ? null : context.correlationId();
    String traceparent = traceparent(context);
    if (header != null && id != null) {
      return traceparent == null
          ? new String[] {header, id}
          : new String[] {header, id, TRACEPARENT, traceparent};
    }
    return traceparent == null ? NONE : new String[] {TRACEPARENT, traceparent};
  }

  private @Nullable String traceparent(Context context) {
    String inbound = context.traceparent();
    if (inbound != null || !config.originatesTraceparent()) {
      return inbound;
    }
    String traceId = Hex.of(context.trace().high(), context.trace().low());
    return "00-" + traceId + "-" + Hex.of(context.spanId()) + "-01";
  }
}
