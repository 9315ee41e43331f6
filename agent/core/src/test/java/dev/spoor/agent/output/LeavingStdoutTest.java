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
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LeavingStdoutTest {
  private static final long SOON = TimeUnit.SECONDS.toNanos(10);

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private Outputs outputs = outputs("stdout", stdout);

  @AfterEach
  void stop() {
    outputs.stop();
  }

  @Test
  void writesNoByteToStdoutWhereItIsLeftBeforeTheFirst() {
    outputs.accept(PlainSchema.lines("early"));

    boolean left = outputs.leaveStdout();
    outputs.open();
    outputs.accept(PlainSchema.lines("late"));
    outputs.close(SOON);

    assertThat(left).isTrue();
    assertThat(stdout.size()).isZero();
    assertThat(stderr.toString(UTF_8)).isEqualTo("early 1\nlate 2\n");
    assertThat(outputs.names()).containsExactly("stderr");
    assertThat(outputs.counters().outputs().get(0).name()).isEqualTo("stderr");
  }

  @Test
  void leavesWhatIsWrittenAlready() {
    outputs.open();
    outputs.accept(PlainSchema.lines("before"));
    await().until(() -> stdout.size() > 0);

    outputs.leaveStdout();
    outputs.accept(PlainSchema.lines("after"));
    outputs.close(SOON);

    assertThat(stdout.toString(UTF_8)).isEqualTo("before 1\n");
    assertThat(stderr.toString(UTF_8)).isEqualTo("after 2\n");
  }

  @Test
  void writesNothingTwiceWhereStderrIsAnOutputToo() {
    outputs = outputs("stdout,stderr", stdout);

    outputs.leaveStdout();
    outputs.open();
    outputs.accept(PlainSchema.lines("a"));
    outputs.close(SOON);

    assertThat(stdout.size()).isZero();
    assertThat(stderr.toString(UTF_8)).isEqualTo("a 1\n");
    assertThat(outputs.names()).containsExactly("stderr");
  }

  @Test
  void saysThatThereIsNothingToLeave() {
    outputs = outputs("stderr", stdout);

    assertThat(outputs.leaveStdout()).isFalse();
    assertThat(outputs.mayAnswerAProgram()).isFalse();
  }

  @Test
  void leavesOnce() {
    outputs.leaveStdout();

    assertThat(outputs.leaveStdout()).isFalse();
    assertThat(outputs.mayAnswerAProgram()).isFalse();
  }

  @Test
  @Timeout(20)
  void doesNotWaitForWhoDoesNotRead() {
    CountDownLatch reader = new CountDownLatch(1);
    CountDownLatch writing = new CountDownLatch(1);
    outputs = outputs("stdout", new Unread(writing, reader));
    outputs.open();
    outputs.accept(PlainSchema.lines("stuck"));
    await().until(() -> writing.getCount() == 0);

    outputs.leaveStdout();
    reader.countDown();
    outputs.accept(PlainSchema.lines("free"));
    outputs.close(SOON);

    assertThat(stderr.toString(UTF_8)).isEqualTo("free 2\n");
  }

  private Outputs outputs(String destinations, OutputStream out) {
    Settings settings =
        Settings.of(
            new SettingSources(
                Map.of("SPOOR_FORMAT", "json", "SPOOR_OUTPUT", destinations), Map.of(), ""),
            OutputConfig.SETTINGS);
    OutputConfig config = OutputConfig.from(settings);
    Opening opening =
        new Opening(
            config,
            new Identity("test", "1", null, null, Map.of()),
            new Redactor(List.of(), List.of()),
            List.of(new PlainSchema(true)),
            new HeardListener(),
            new StreamOutput("stdout", out),
            new StreamOutput("stderr", stderr));
    return new Outputs(config, opening);
  }

  /** A pipe that is full. */
  private static final class Unread extends OutputStream {
    private final CountDownLatch writing;
    private final CountDownLatch reader;

    Unread(CountDownLatch writing, CountDownLatch reader) {
      this.writing = writing;
      this.reader = reader;
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      writing.countDown();
      try {
        reader.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
