/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.benchmarks;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.agent.output.OutputConfig;
import dev.spoor.agent.output.OutputListener;
import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.redact.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A finished line into the ring, while the file output empties it. A producer that is faster than
 * the disk fills the ring and is refused; how often is reported beside the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RecordBenchmark {
  @Param({"file", "none"})
  public String output;

  private Path folder;
  private Outputs outputs;

  /** Opens the outputs as the agent does. */
  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory("spoor-benchmark");
    Settings settings =
        Settings.of(
            new SettingSources(
                Map.of(
                    "SPOOR_OUTPUT",
                    output,
                    "SPOOR_FILE_DIR",
                    folder.toString(),
                    "SPOOR_FILE_RETENTION_BYTES",
                    "64MiB",
                    "SPOOR_RING_SIZE",
                    "64MiB"),
                Map.of(),
                ""),
            OutputConfig.SETTINGS);
    EncodeConfig encode = EncodeConfig.defaults();
    OutputConfig config = OutputConfig.from(settings);
    Redactor redactor = encode.redactor();
    Schema schema = Schemas.create(Format.JSON, ToolCall.identity(), encode, redactor);
    outputs = new Outputs(config, ToolCall.identity(), redactor, List.of(schema), new Silence());
    outputs.open(null);
  }

  @TearDown
  public void close() throws IOException {
    outputs.close(TimeUnit.SECONDS.toNanos(5));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** A thread's encoded line. */
  @State(Scope.Thread)
  public static class Encoded {
    private final Line[] sections = {new Line(2048)};

    /** Encodes it once. */
    @Setup
    public void encode() {
      EncodeConfig config = EncodeConfig.defaults();
      Event event = new Event();
      ToolCall.describe(event, 1_795_000_000_000_000L);
      Schemas.create(Format.JSON, ToolCall.identity(), config, config.redactor())
          .write(event, sections[0]);
    }
  }

  /** Lines that got a place, and lines that did not. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Fate {
    public long accepted;
    public long refused;

    @Setup(Level.Iteration)
    public void reset() {
      accepted = 0;
      refused = 0;
    }
  }

  @Benchmark
  public boolean accept(Encoded encoded, Fate fate) {
    boolean accepted = outputs.accept(encoded.sections);
    if (accepted) {
      fate.accepted++;
    } else {
      fate.refused++;
    }
    return accepted;
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
