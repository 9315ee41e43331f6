/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaprocess17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessInstrumentationTest {
  private static final List<String> EXITS_WITH_3 = List.of("sh", "-c", "exit 3");

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsTheExitCode(@TempDir File directory) throws Exception {
    Process process = new ProcessBuilder(EXITS_WITH_3).directory(directory).start();
    process.waitFor();

    assertThat(spoor.onlyOperation())
        .isOf(Kind.PROCESS)
        .hasOnly(
            entry("command", EXITS_WITH_3),
            entry("pid", process.pid()),
            entry("exit_code", 3),
            entry("cwd", directory.getPath()));
    assertThat(spoor.onlyOperation().logger()).isEqualTo("java.lang.ProcessBuilder");
  }

  @Test
  void startsBeforeTheProcessDoes() throws Exception {
    Process process = new ProcessBuilder("cat").start();

    RecordedOperation started = spoor.started().get(0);

    assertThat(started.startAttributes()).containsOnlyKeys("command");
    assertThat(started.ends()).isZero();
    process.getOutputStream().close();
  }

  @Test
  void hasEndedBeforeTheApplicationSeesTheEnd() throws Exception {
    new ProcessBuilder("sh", "-c", "sleep 0.1").start().waitFor();

    assertThat(spoor.started().get(0).ends()).isOne();
  }

  @Test
  void recordsAProcessThatNobodyWaitsFor() throws Exception {
    new ProcessBuilder(EXITS_WITH_3).start();

    assertThat(spoor.onlyOperation()).has(entry("exit_code", 3));
  }

  @Test
  void recordsTheFailureToStartAndRethrowsIt() {
    Throwable thrown = catchThrowable(() -> new ProcessBuilder("/no/such/program").start());

    assertThat(spoor.onlyOperation())
        .failedWith(thrown)
        .hasOnly(entry("command", List.of("/no/such/program")));
  }

  @Test
  void leavesTheRefusalOfANullToTheBuilder() {
    ProcessBuilder builder = new ProcessBuilder("sh", null);

    Throwable thrown = catchThrowable(builder::start);

    assertThat(thrown).isInstanceOf(NullPointerException.class);
    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void recordsAKilledProcess() throws Exception {
    Process process = new ProcessBuilder("cat").start();

    int code = process.destroyForcibly().waitFor();

    assertThat(spoor.onlyOperation()).has(entry("exit_code", code));
  }

  @Test
  void recordsEachProcessOfAPipelineOnce() throws Exception {
    List<Process> pipeline =
        ProcessBuilder.startPipeline(
            List.of(new ProcessBuilder("echo", "track"), new ProcessBuilder("cat")));

    String output = new String(pipeline.get(1).getInputStream().readAllBytes());

    assertThat(output).isEqualTo("track\n");
    assertThat(spoor.operations())
        .extracting(operation -> operation.attributes().get("command"))
        .containsExactly(List.of("echo", "track"), List.of("cat"));
  }

  @Test
  void recordsRuntimeExecOnce() throws Exception {
    Runtime.getRuntime().exec(new String[] {"sh", "-c", "exit 3"}).waitFor();

    assertThat(spoor.onlyOperation()).has(entry("command", EXITS_WITH_3), entry("exit_code", 3));
  }

  @Test
  void belongsToWhatIsUnderWay() throws Exception {
    spoor.underOperation(() -> new ProcessBuilder(EXITS_WITH_3).start().waitFor());

    RecordedOperation around = spoor.onlyOperation(Kind.METHOD_CALL);
    assertThat(spoor.onlyOperation(Kind.PROCESS)).isChildOf(around);
  }

  @Test
  void leavesStreamsAndNamesOfThreadsAlone() throws Exception {
    int before = numberOfNextThread();

    Process process = new ProcessBuilder("sh", "-c", "cat; sleep 0.05").start();
    process.getOutputStream().write("asked\n".getBytes());
    process.getOutputStream().close();

    assertThat(process.getInputStream().readAllBytes()).asString().isEqualTo("asked\n");
    assertThat(process.waitFor()).isZero();
    assertThat(spoor.onlyOperation()).completed();
    assertThat(numberOfNextThread()).isEqualTo(before + 1);
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    Integer code = spoor.failing(() -> new ProcessBuilder(EXITS_WITH_3).start().waitFor());

    assertThat(code).isEqualTo(3);
    assertThat(spoor.operations()).isEmpty();
  }

  private static int numberOfNextThread() {
    String name = new Thread(() -> {}).getName();
    return Integer.parseInt(name.substring(name.indexOf('-') + 1));
  }
}
