/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.InboundHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what came in with a request. What is not valid is skipped, and never repeated. */
final class InboundReader {
  private static final String TRACE_ID = "X-Trace-ID";
  private static final String TRACEPARENT = "traceparent";
  private static final int LONGEST_FIELD = 4096;

  private final String[] correlationHeaders;
  private final String[] contextHeaders;
  private final String[] contextFields;
  private final String[] threadIdHeaders;
  private final Redactor redactor;
  private final Warnings warnings;

  InboundReader(CorrelationConfig config, Redactor redactor, Warnings warnings) {
    Map<String, String> context = config.contextHeaders();
    this.correlationHeaders = config.headers().toArray(new String[0]);
    this.contextHeaders = context.keySet().toArray(new String[0]);
    this.contextFields = context.values().toArray(new String[0]);
    this.threadIdHeaders = config.threadIdHeaders().toArray(new String[0]);
    this.redactor = redactor;
    this.warnings = warnings;
  }

  Inbound read(InboundHeaders headers) {
    String trace = traceId(headers);
    return new Inbound(
        correlationId(headers),
        traceparent(headers),
        trace == null ? 0 : Hex.parse(trace, 0),
        trace == null ? 0 : Hex.parse(trace, 16),
        threadId(headers),
        fields(headers));
  }

  private @Nullable String correlationId(InboundHeaders headers) {
    for (String name : correlationHeaders) {
      List<String> values = values(headers, name);
      if (values == null || values.isEmpty()) {
        continue;
      }
      String value = values.get(0);
      if (values.size() == 1 && CorrelationIds.wellFormed(value) && redactor.clean(value)) {
        return value;
      }
      warnings.say("correlation_id", "The value of " + name + " is no correlation id: skipped");
    }
    return null;
  }

  private @Nullable Traceparent traceparent(InboundHeaders headers) {
    List<String> values = values(headers, TRACEPARENT);
    if (values == null || values.isEmpty()) {
      return null;
    }
    Traceparent parsed = values.size() == 1 ? Traceparent.parse(values.get(0)) : null;
    if (parsed == null) {
      warnings.say("traceparent", "A traceparent that came in is not valid: skipped");
    }
    return parsed;
  }

  /** Of a request that was not parsed to its end a header may be there, and have no value. */
  private static @Nullable List<String> values(InboundHeaders headers, String name) {
    List<@Nullable String> values = headers.all(name);
    if (values == null) {
      return null;
    }
    List<String> known = new ArrayList<>(values.size());
    for (String value : values) {
      if (value != null) {
        known.add(value);
      }
    }
    return known;
  }

  /** The 32 digits of an {@code X-Trace-ID} that is a UUID or a trace id; null for any other. */
  private static @Nullable String traceId(InboundHeaders headers) {
    List<String> values = values(headers, TRACE_ID);
    if (values == null || values.size() != 1) {
      return null;
    }
    String digits = withoutDashes(values.get(0));
    if (digits.length() != 32) {
      return null;
    }
    for (int i = 0; i < 32; i++) {
      char c = digits.charAt(i);
      if (c > 'f' || Character.digit(c, 16) < 0) {
        return null;
      }
    }
    return (Hex.parse(digits, 0) | Hex.parse(digits, 16)) == 0 ? null : digits;
  }

  private static String withoutDashes(String text) {
    boolean uuid =
        text.length() == 36
            && text.charAt(8) == '-'
            && text.charAt(13) == '-'
            && text.charAt(18) == '-'
            && text.charAt(23) == '-';
    return uuid ? text.replace("-", "") : text;
  }

  private String[] fields(InboundHeaders headers) {
    if (contextHeaders.length == 0) {
      return Inbound.NOTHING.fields();
    }
    String[] fields = new String[contextHeaders.length * 2];
    int count = 0;
    for (int i = 0; i < contextHeaders.length; i++) {
      List<String> values = values(headers, contextHeaders[i]);
      if (values == null || values.isEmpty() || has(fields, count, contextFields[i])) {
        continue;
      }
      String value = value(contextHeaders[i], values.get(0));
      if (value != null) {
        fields[count++] = contextFields[i];
        fields[count++] = value;
      }
    }
    return Arrays.copyOf(fields, count);
  }

  private @Nullable String threadId(InboundHeaders headers) {
    for (String name : threadIdHeaders) {
      List<String> values = values(headers, name);
      if (values != null && !values.isEmpty() && !values.get(0).isBlank()) {
        return value(name, values.get(0));
      }
    }
    return null;
  }

  private @Nullable String value(String header, String value) {
    if (value.length() > LONGEST_FIELD) {
      warnings.say("context_headers", "The value of " + header + " is too long");
      return null;
    }
    return redactor.secretKey(header) ? Redactor.MARKER : value;
  }

  /** Of several headers for one field the first that is present counts. */
  private static boolean has(String[] fields, int count, String name) {
    for (int i = 0; i < count; i += 2) {
      if (fields[i].equals(name)) {
        return true;
      }
    }
    return false;
  }
}
