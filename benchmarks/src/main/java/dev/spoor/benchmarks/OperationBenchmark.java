/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.benchmarks;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.agent.operation.RecorderConfig;
import dev.spoor.agent.operation.Recording;
import dev.spoor.agent.output.OutputConfig;
import dev.spoor.agent.output.OutputListener;
import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.InboundHeaders;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A request from its first knock to its last line: context, correlation, two lines encoded. What
 * becomes of the lines is {@link RecordBenchmark}'s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OperationBenchmark implements InboundHeaders {
  private static final List<String> ID = List.of("order-4711-a8f3");

  /** Puts the recorder behind the door. */
  @Setup
  public void open() {
    Settings settings =
        Settings.of(
            new SettingSources(Map.of("SPOOR_OUTPUT", "none"), Map.of(), ""),
            OutputConfig.SETTINGS);
    EncodeConfig encode = EncodeConfig.defaults();
    Redactor redactor = encode.redactor();
    Schema schema = Schemas.create(Format.JSON, ToolCall.identity(), encode, redactor);
    Outputs outputs =
        new Outputs(
            OutputConfig.from(settings),
            ToolCall.identity(),
            redactor,
            List.of(schema),
            new Silence());
    RecorderConfig config = RecorderConfig.from(settings);
    Recording recording = new Recording(config, redactor, new Schema[] {schema}, outputs);
    Operations.install(recording.recorder());
  }

  @TearDown
  public void close() {
    Operations.install(null);
  }

  @Override
  public List<String> all(String name) {
    return name.equals("X-Correlation-ID") ? ID : List.of();
  }

  @Benchmark
  public void request() {
    Operation request =
        Operations.of(Kind.HTTP_REQUEST)
            .logger("com.sun.net.httpserver.HttpServer")
            .set(Attribute.METHOD, "GET")
            .set(Attribute.PATH, "/orders/4711")
            .inbound(this)
            .start();
    if (request != null) {
      request.set(Attribute.STATUS_CODE, 200).end(null);
    }
  }

  private static final class Silence implements OutputListener {
    @Override
    public boolean dropped(String output, String cause, long count, long first, long last) {
      return true;
    }

    @Override
    public void warning(String cause, String sentence) {}
  }
}
