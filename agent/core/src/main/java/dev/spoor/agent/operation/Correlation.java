/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.story.Stories;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.InboundHeaders;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Trace;
import org.jspecify.annotations.Nullable;

/** Decides under which ids an operation runs. */
final class Correlation {
  private final boolean generates;
  private final InboundReader reader;
  private final SpanSources spans;
  private final ExcludedPaths excluded;
  private final Warnings warnings;

  Correlation(
      CorrelationConfig config,
      InboundReader reader,
      SpanSources spans,
      ExcludedPaths excluded,
      Warnings warnings) {
    this.generates = config.generates();
    this.reader = reader;
    this.spans = spans;
    this.excluded = excluded;
    this.warnings = warnings;
  }

  Context contextOf(
      Operation operation, @Nullable Context around, @Nullable InboundHeaders headers) {
    Context.Builder builder =
        around == null || entersAnew(operation.kind(), around, headers)
            ? root(operation, headers)
            : around.toBuilder().depth(around.depth() + 1);
    if (operation.kind() == Kind.GRAPH_EXECUTION) {
      builder.run(Stories.of(around));
    }
    return named(operation, builder).operation(operation).spanId(RandomIds.spanId()).build();
  }

  /** A request that a thread takes on has nothing to do with who started the thread. */
  private static boolean entersAnew(Kind kind, Context around, @Nullable InboundHeaders headers) {
    return switch (kind) {
      case HTTP_REQUEST, MESSAGE -> headers != null || around.inherited();
      case JOB -> around.inherited();
      default -> false;
    };
  }

  private Context.Builder root(Operation operation, @Nullable InboundHeaders headers) {
    Inbound inbound = headers == null ? Inbound.NOTHING : read(headers);
    String[] span = spans.current();
    Trace trace = trace(inbound, span);
    Traceparent traceparent = inbound.traceparent();
    return Context.builder(trace)
        .correlationId(correlationId(operation.kind(), inbound, span, trace))
        .traceparent(traceparent == null ? null : traceparent.text())
        .threadId(inbound.threadId())
        .fields(inbound.fields())
        .quiet(excluded.matches(operation));
  }

  private Inbound read(InboundHeaders headers) {
    try {
      return reader.read(headers);
    } catch (Throwable theirs) {
      warnings.failed("headers", theirs);
      return Inbound.NOTHING;
    }
  }

  private static Trace trace(Inbound inbound, String @Nullable [] span) {
    Traceparent traceparent = inbound.traceparent();
    if (span != null) {
      return new Trace(Hex.parse(span[0], 0), Hex.parse(span[0], 16));
    }
    if (traceparent != null) {
      return new Trace(traceparent.high(), traceparent.low());
    }
    if ((inbound.traceHigh() | inbound.traceLow()) != 0) {
      return new Trace(inbound.traceHigh(), inbound.traceLow());
    }
    return new Trace(RandomIds.traceHalf(), RandomIds.traceHalf());
  }

  private @Nullable String correlationId(
      Kind kind, Inbound inbound, String @Nullable [] span, Trace trace) {
    Traceparent traceparent = inbound.traceparent();
    if (inbound.correlationId() != null) {
      return inbound.correlationId();
    }
    if (traceparent != null) {
      return Hex.of(traceparent.high(), traceparent.low());
    }
    if (span != null) {
      return span[0];
    }
    return generates && entryPoint(kind) ? Hex.of(trace.high(), trace.low()) : null;
  }

  /** Requests, jobs, messages, graph runs, and whatever can be a marked method. */
  private static boolean entryPoint(Kind kind) {
    return switch (kind) {
      case HTTP_REQUEST, JOB, MESSAGE, GRAPH_EXECUTION, METHOD_CALL, NODE, TOOL_EXECUTION -> true;
      case HTTP_CLIENT, LLM_CALL, PROCESS -> false;
    };
  }

  private static Context.Builder named(Operation operation, Context.Builder builder) {
    if (operation.kind() == Kind.NODE && operation.get(Attribute.NODE) instanceof String node) {
      builder.node(node);
    }
    if (operation.get(Attribute.THREAD_ID) instanceof String threadId) {
      builder.threadId(threadId);
    }
    return builder;
  }
}
