/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where ids come from and where they go.
 *
 * @param headers the headers that may carry a correlation id, the first valid one wins
 * @param generates whether an entry point without an id gets one
 * @param responseHeader the header that carries it back, or null for none
 * @param outboundHeader the header that carries it on, or null for none
 * @param outboundHosts the hosts that outbound headers go to, with {@code *} for anything
 * @param originatesTraceparent whether outbound calls get a {@code traceparent} of ours where none
 *     came in
 * @param contextHeaders headers that become fields, by header
 * @param threadIdHeaders headers that may name the conversation, the first that is present counts
 * @param threadIdKeys keys of a graph's state that may, beside {@code thread_id}
 */
record CorrelationConfig(
    List<String> headers,
    boolean generates,
    @Nullable String responseHeader,
    @Nullable String outboundHeader,
    List<String> outboundHosts,
    boolean originatesTraceparent,
    Map<String, String> contextHeaders,
    List<String> threadIdHeaders,
    List<String> threadIdKeys) {
  private static final String OFF = "off";

  private static final Setting<List<String>> HEADERS =
      Setting.list(
          "correlation.headers",
          List.of("X-Correlation-ID", "X-Trace-ID", "X-Request-ID"),
          "The headers that may carry a correlation id, in the order in which they are tried.");
  private static final Setting<Generate> GENERATE =
      Setting.choice(
          "correlation.generate",
          Generate.class,
          Generate.EDGE,
          "Whether a request, job, message, graph run or marked method without an id gets one.");
  private static final Setting<String> RESPONSE_HEADER =
      Setting.text(
          "response.header",
          "X-Correlation-ID",
          "The header that carries the id back to the caller, or `off`.");
  private static final Setting<String> OUTBOUND_HEADER =
      Setting.text(
          "outbound.header",
          "X-Correlation-ID",
          "The header that carries the id on to those that are called, or `off`; a `traceparent`"
              + " that came in is passed on in any case.");
  private static final Setting<List<String>> OUTBOUND_HOSTS =
      Setting.list(
          "outbound.hosts",
          List.of("*"),
          "The hosts that get the headers which carry ids on: `*.internal,orders.example.com`; `*`"
              + " stands for anything, `none` keeps the ids from everybody.");
  private static final Setting<Boolean> ORIGINATES =
      Setting.flag(
          "traceparent.originate",
          false,
          "Whether outbound calls get a `traceparent` of ours where none came in.");
  private static final Setting<Map<String, String>> CONTEXT_HEADERS =
      Setting.map(
          "context.headers",
          "Headers of a request that become fields of every line: `X-User-ID=user_id`.");
  private static final Setting<List<String>> THREAD_ID_HEADERS =
      Setting.list(
          "thread.id.headers",
          List.of(),
          "The headers of a request that may carry the `thread_id` of all that it brings about,"
              + " such as `X-Conversation-ID`; the first that is present counts. What a graph's run"
              + " is told goes before it.");
  private static final Setting<List<String>> THREAD_ID_KEYS =
      Setting.list(
          "thread.id.keys",
          List.of(),
          "The keys in the first state of a graph's run that may carry its `thread_id`, where its"
              + " configuration has none; they are tried in this order, after `thread_id`.");

  static final List<Setting<?>> SETTINGS =
      List.of(
          HEADERS,
          GENERATE,
          RESPONSE_HEADER,
          OUTBOUND_HEADER,
          OUTBOUND_HOSTS,
          ORIGINATES,
          CONTEXT_HEADERS,
          THREAD_ID_HEADERS,
          THREAD_ID_KEYS);

  static CorrelationConfig from(Settings settings) {
    return new CorrelationConfig(
        settings.get(HEADERS),
        settings.get(GENERATE) == Generate.EDGE,
        header(settings.get(RESPONSE_HEADER)),
        header(settings.get(OUTBOUND_HEADER)),
        settings.get(OUTBOUND_HOSTS),
        settings.get(ORIGINATES),
        settings.get(CONTEXT_HEADERS),
        settings.get(THREAD_ID_HEADERS),
        settings.get(THREAD_ID_KEYS));
  }

  private static @Nullable String header(String name) {
    return name.isEmpty() || name.equalsIgnoreCase(OFF) ? null : name;
  }

  /** Where the agent may invent an id. */
  enum Generate {
    EDGE,
    NEVER
  }
}
