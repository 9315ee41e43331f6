/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.benchmarks;

import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the rules cost: lines with a map of twelve headers, and with texts of 4,096 characters in
 * which nothing is secret, beside the line without either.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RedactBenchmark {
  private static final int LENGTH = 4_096;
  private static final String PROSE =
      "The parcel left the warehouse in the morning and will reach the customer before noon,"
          + " unless the road over the hill is closed or nobody opens when the driver rings. ";
  private static final String RECORDS =
      "The order 4711 of acme-industries was shipped (2 parcels, 3.5 kg) on 2026-11-21: see"
          + " /orders/4711/parcels?page=2 for details; next step in 34 ms. ";

  /** Whether texts are looked at. */
  @Param({"true", "false"})
  public boolean rules;

  private final Line line = new Line(16 * 1024);
  private Schema json;
  private Event none;
  private Event headers;
  private Event prose;
  private Event records;

  /** Makes the schema as the agent makes it. */
  @Setup
  public void create() {
    EncodeConfig config = EncodeConfig.defaults();
    Redactor redactor = rules ? config.redactor() : Unredacted.of(config.redactor());
    json = Schemas.create(Format.JSON, ToolCall.identity(), config, redactor);
    none = event(Map.of());
    headers = event(headers());
    prose = event(text(PROSE));
    records = event(text(RECORDS));
  }

  private static Map<String, Object> text(String part) {
    return Map.of("text", part.repeat(LENGTH / part.length() + 1).substring(0, LENGTH));
  }

  private static Event event(Map<String, Object> arguments) {
    Event event = new Event();
    event.name = "tool_execution_complete";
    event.operation = Operations.of(Kind.TOOL_EXECUTION).set(Attribute.ARGS, arguments);
    return event;
  }

  private static Map<String, Object> headers() {
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("Host", "orders.example.com");
    headers.put("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36");
    headers.put("Accept", "application/json, text/plain, */*");
    headers.put("Accept-Language", "en-US,en;q=0.9");
    headers.put("Accept-Encoding", "gzip, deflate, br");
    headers.put("Content-Type", "application/json");
    headers.put("Content-Length", "348");
    headers.put("Authorization", "Basic " + "b3JkZXJz".repeat(4));
    headers.put("Cookie", "session=" + "4f60".repeat(8));
    headers.put("X-Request-Id", "7f3a9c5d-1b2e-4f60-a8f3-4711a8f34711");
    headers.put("Traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    headers.put("Connection", "keep-alive");
    return headers;
  }

  @Benchmark
  public int nothing() {
    return encode(none);
  }

  @Benchmark
  public int twelveHeaders() {
    return encode(headers);
  }

  @Benchmark
  public int prose() {
    return encode(prose);
  }

  /** Prose with numbers, dates, paths and a query: a rule is asked at every eighth character. */
  @Benchmark
  public int records() {
    return encode(records);
  }

  private int encode(Event event) {
    line.clear();
    json.write(event, line);
    return line.length();
  }
}
