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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * One typical event to bytes, redacted; Jackson's streaming generator, without redaction, beside.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EncodeBenchmark {
  private final Line line = new Line(4096);
  private final Event event = new Event();
  private final JsonFactory jackson = new JsonFactory();
  private final ByteArrayBuilder out = new ByteArrayBuilder(4096);
  private Schema json;
  private Schema jsonWithoutRules;
  private Schema console;
  private long micros = 1_795_000_000_000_000L;

  /** Makes the schemas as the agent makes them. */
  @Setup
  public void create() {
    EncodeConfig config = EncodeConfig.defaults();
    json = Schemas.create(Format.JSON, ToolCall.identity(), config, config.redactor());
    jsonWithoutRules =
        Schemas.create(Format.JSON, ToolCall.identity(), config, Unredacted.of(config.redactor()));
    console = Schemas.create(Format.CONSOLE, ToolCall.identity(), config, config.redactor());
    ToolCall.describe(event, micros);
  }

  @Benchmark
  public int json() {
    return encode(json);
  }

  /** The same with texts not looked at. */
  @Benchmark
  public int jsonWithoutRules() {
    return encode(jsonWithoutRules);
  }

  @Benchmark
  public int console() {
    return encode(console);
  }

  private int encode(Schema schema) {
    event.timestampMicros = ++micros;
    line.clear();
    schema.write(event, line);
    return line.length();
  }

  /** The same members by hand, with everything constant that may be. */
  @Benchmark
  public int jacksonStreaming() {
    out.reset();
    try (JsonGenerator to = jackson.createGenerator(out)) {
      to.writeStartObject();
      to.writeStringProperty(
          "timestamp", java.time.Instant.ofEpochSecond(++micros / 1_000_000).toString());
      to.writeStringProperty("level", "info");
      to.writeStringProperty("service", "orders");
      to.writeStringProperty("logger", event.logger);
      to.writeStringProperty("kind", event.kind);
      to.writeStringProperty("event", event.name);
      to.writeStringProperty("node", "lookup");
      to.writeStringProperty("thread_id", "conversation-17");
      to.writeStringProperty("correlation_id", "order-4711-a8f3");
      to.writeStringProperty("trace_id", "4bf92f3577b34da6a3ce929d0e0e4736");
      to.writeStringProperty("span_id", "00f067aa0ba902b7");
      to.writeStringProperty("parent_span_id", "00f067aa0ba902b6");
      to.writeNumberProperty("duration_ms", 12.346);
      to.writeStringProperty("tool_name", "order_lookup");
      to.writeStringProperty("tool_call_id", "call_Xa81kQ");
      to.writeObjectPropertyStart("args");
      to.writeStringProperty("query", "status of order 4711");
      to.writeStringProperty("customer", "acme-industries");
      to.writeNumberProperty("limit", 25);
      to.writeBooleanProperty("include_history", true);
      to.writeNumberProperty("max_tokens", 2048);
      to.writeEndObject();
      to.writeStringProperty("result_type", "java.lang.String");
      to.writeNumberProperty("result_size", 412);
      to.writeStringProperty("java_thread", event.javaThread);
      to.writeStringProperty("instance_id", "7f3a9c5d1b2e4f60");
      to.writeNumberProperty("seq", micros);
      to.writeEndObject();
    }
    return out.size();
  }
}
