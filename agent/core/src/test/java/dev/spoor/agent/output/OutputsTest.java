/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.redact.Redactor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutputsTest {
  private static final String KILOBYTE = "k".repeat(1_024);
  private static final long SOON = TimeUnit.SECONDS.toNanos(10);

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final HeardListener listener = new HeardListener();
  private final List<Outputs> started = new ArrayList<>();

  @AfterEach
  void stop() {
    started.forEach(Outputs::stop);
  }

  @Test
  void writesWhatItAcceptsInOrder() {
    Outputs outputs = outputs(stdout);
    outputs.open(null);

    outputs.accept(PlainSchema.lines("a"));
    outputs.accept(PlainSchema.lines("b"));
    outputs.close(SOON);

    assertThat(stdout.toString(UTF_8)).isEqualTo("a 1\nb 2\n");
    assertThat(outputs.counters().accepted()).isEqualTo(2);
    assertThat(outputs.counters().depth()).isZero();
    assertThat(outputs.counters().outputs().get(0).written()).isEqualTo(2);
  }

  @Test
  void writesNothingBeforeItIsOpened() {
    Outputs outputs = outputs(stdout);

    boolean accepted = outputs.accept(PlainSchema.lines("early"));
    String before = stdout.toString(UTF_8);
    outputs.open(null);
    outputs.accept(PlainSchema.lines("late"));
    outputs.close(SOON);

    assertThat(accepted).isTrue();
    assertThat(before).isEmpty();
    assertThat(stdout.toString(UTF_8)).isEqualTo("early 1\nlate 2\n");
  }

  @Test
  void takesMoreThanTheHeapWouldOncePrepared() {
    Outputs outputs = outputs(stdout);
    outputs.accept(PlainSchema.lines("early"));
    outputs.prepare(() -> outputs.accept(PlainSchema.lines("first")));

    for (int i = 0; i < 3_000; i++) {
      outputs.accept(PlainSchema.lines(KILOBYTE));
    }
    String before = stdout.toString(UTF_8);
    outputs.open(() -> outputs.accept(PlainSchema.lines("never")));
    outputs.close(SOON);

    assertThat(before).isEmpty();
    assertThat(stdout.toString(UTF_8).lines())
        .hasSize(3_002)
        .startsWith("first 1", "early 2", KILOBYTE + " 3")
        .last()
        .isEqualTo(KILOBYTE + " 3002");
    assertThat(outputs.counters().refused()).isZero();
  }

  @Test
  void declaresWhatDidNotFitBeforeItWasOpened() {
    Outputs outputs = outputs(stdout);

    int fitting = 0;
    while (outputs.accept(PlainSchema.lines(KILOBYTE))) {
      fitting++;
    }
    outputs.accept(PlainSchema.lines("short, and too late"));
    outputs.open(null);
    outputs.accept(PlainSchema.lines("late"));
    outputs.close(SOON);

    assertThat(fitting).isBetween(1_500, 2_048); // half of the ring, less what lines cost
    assertThat(stdout.toString(UTF_8).lines())
        .hasSize(fitting + 1)
        .last()
        .isEqualTo("late " + (fitting + 3));
    assertThat(listener.dropped)
        .containsExactly("stdout ring_full 2 %d-%d".formatted(fitting + 1, fitting + 2));
    assertThat(outputs.counters().refused()).isEqualTo(2);
    assertThat(outputs.counters().accepted()).isEqualTo(fitting + 1);
  }

  @Test
  void declaresWhatWasRefusedLast() {
    Outputs outputs = outputs(stdout);
    outputs.open();

    outputs.accept(PlainSchema.lines("a"));
    outputs.accept(PlainSchema.lines("x".repeat(3 << 20)));
    outputs.close(SOON);

    assertThat(stdout.toString(UTF_8)).isEqualTo("a 1\n");
    assertThat(listener.dropped).containsExactly("stdout ring_full 1 2-2");
    assertThat(outputs.counters().depth()).isZero();
  }

  @Test
  void writesLinesBeforeAcceptReturnsOnceClosed() {
    Outputs outputs = outputs(stdout);
    outputs.open(null);
    outputs.close(SOON);

    outputs.accept(PlainSchema.lines("from a shutdown hook"));

    assertThat(stdout.toString(UTF_8)).isEqualTo("from a shutdown hook 1\n");
  }

  @Test
  void writesWholeLinesOfNoMoreThanAPipeTakesAtOnce() {
    List<byte[]> writes = Collections.synchronizedList(new ArrayList<>());
    Outputs outputs = outputs(new Writes(writes));
    for (int i = 0; i < 100; i++) {
      outputs.accept(PlainSchema.lines("x".repeat(i * 3)));
    }
    outputs.accept(PlainSchema.lines("y".repeat(10_000)));
    outputs.accept(PlainSchema.lines("z"));

    outputs.open(null);
    outputs.close(SOON);

    assertThat(writes).allMatch(write -> write[write.length - 1] == '\n');
    assertThat(writes)
        .filteredOn(write -> write.length > StreamOutput.ATOMIC_BYTES)
        .singleElement()
        .satisfies(write -> assertThat(new String(write, UTF_8)).matches("y{10000} 101\n"));
  }

  @Test
  void isNotHeldUpByABlockedStdout() {
    CountDownLatch reader = new CountDownLatch(1);
    Outputs outputs = outputs(new BlockedPipe(reader, stdout));
    outputs.open(null);

    for (int i = 0; i < 100_000; i++) {
      assertThat(outputs.accept(PlainSchema.lines("x".repeat(100)))).isTrue();
    }
    outputs.close(TimeUnit.MILLISECONDS.toNanos(20));
    long blocked = outputs.counters().outputs().get(0).dropped().get("blocked");
    reader.countDown();

    assertThat(blocked).isGreaterThan(90_000);
    await().untilAsserted(() -> assertThat(stdout.toString(UTF_8)).endsWith("x 100000\n"));
    await().untilAsserted(() -> assertThat(allDropped()).isEqualTo(100_000 - lines()));
  }

  @Test
  void triesAgainWhenAWriteFails() {
    Outputs outputs = outputs(new FailsAtFirst(stdout));
    outputs.open(null);

    outputs.accept(PlainSchema.lines("a"));
    outputs.close(SOON);

    assertThat(stdout.toString(UTF_8)).isEqualTo("a 1\n");
    assertThat(listener.warnings).hasSize(1);
    assertThat(outputs.counters().outputs().get(0).failures()).isEqualTo(2);
    assertThat(outputs.counters().outputs().get(0).lastError()).isEqualTo("Broken pipe");
    assertThat(outputs.counters().outputs().get(0).lastSuccess()).isNotNull();
  }

  @Test
  void doesNotWaitAtTheEndForAStdoutThatIsClosed() {
    Outputs outputs = outputs(new Closed());
    outputs.open();
    outputs.accept(PlainSchema.lines("a"));
    await().until(() -> outputs.counters().outputs().get(0).failures() > 3);

    outputs.close(TimeUnit.HOURS.toNanos(1));

    assertThat(listener.dropped).containsExactly("stdout blocked 1 1-1");
    assertThat(outputs.counters().outputs().get(0).dropped()).containsEntry("blocked", 1L);
  }

  @Test
  void survivesLinesThatItCannotTake() {
    Outputs outputs = outputs(stdout);
    outputs.open(null);

    boolean accepted = outputs.accept(new dev.spoor.agent.encode.Line[] {null});

    assertThat(accepted).isFalse();
    assertThat(outputs.counters().refused()).isEqualTo(1);
  }

  private long allDropped() {
    return listener.dropped.stream()
        .filter(text -> text.contains(" slow_output "))
        .mapToLong(text -> Long.parseLong(text.split(" ")[2]))
        .sum();
  }

  private long lines() {
    return stdout.toString(UTF_8).lines().count();
  }

  private Outputs outputs(OutputStream stream) {
    Settings settings =
        Settings.of(
            new SettingSources(Map.of("SPOOR_FORMAT", "json"), Map.of(), ""),
            OutputConfig.SETTINGS);
    OutputConfig config = OutputConfig.from(settings);
    StreamOutput output = new StreamOutput("stdout", stream);
    Identity identity = new Identity("test", "1", null, null, Map.of());
    Opening opening =
        new Opening(
            config,
            identity,
            new Redactor(List.of(), List.of()),
            List.of(new PlainSchema(true)),
            listener,
            output,
            output);
    Outputs outputs = new Outputs(config, opening);
    started.add(outputs);
    return outputs;
  }

  private static final class Writes extends OutputStream {
    private final List<byte[]> writes;

    Writes(List<byte[]> writes) {
      this.writes = writes;
    }

    @Override
    public void write(int b) {
      writes.add(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      writes.add(java.util.Arrays.copyOfRange(bytes, from, from + count));
    }
  }

  private static final class BlockedPipe extends OutputStream {
    private final CountDownLatch reader;
    private final OutputStream behind;

    BlockedPipe(CountDownLatch reader, OutputStream behind) {
      this.reader = reader;
      this.behind = behind;
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        reader.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      behind.write(bytes, from, count);
    }
  }

  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Bad file descriptor");
    }
  }

  private static final class FailsAtFirst extends OutputStream {
    private final OutputStream behind;
    private int failures;

    FailsAtFirst(OutputStream behind) {
      this.behind = behind;
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      if (failures++ < 2) {
        throw new IOException("Broken pipe");
      }
      behind.write(bytes, from, count);
    }
  }
}
