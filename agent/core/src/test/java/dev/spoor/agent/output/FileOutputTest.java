/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.redact.Redactor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class FileOutputTest {
  private static final long SOON = TimeUnit.SECONDS.toNanos(10);

  private final HeardListener listener = new HeardListener();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private final List<Outputs> started = new ArrayList<>();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    started.forEach(Outputs::stop);
  }

  @Test
  void writesLinesToTheFirstSegment() throws IOException {
    Outputs outputs = outputs(Map.of());
    outputs.open();

    outputs.accept(PlainSchema.lines("a"));
    outputs.accept(PlainSchema.lines("b"));
    outputs.close(SOON);

    assertThat(segments())
        .singleElement()
        .satisfies(file -> assertThat(file).hasContent("a 1\nb 2\n"));
    assertThat(outputs.durability()).isEqualTo("mapped");
    assertThat(stderr.toString(UTF_8)).isEmpty();
  }

  @Test
  void makesNoFileBeforeItIsOpened() throws IOException {
    Outputs outputs = outputs(Map.of());

    outputs.accept(PlainSchema.lines("early"));

    assertThat(files()).isEmpty();
  }

  @Test
  void removesTheRingAtACleanEnd() throws IOException {
    Outputs outputs = outputs(Map.of());
    outputs.open();
    boolean before = Files.exists(ring());

    outputs.close(SOON);

    assertThat(before).isTrue();
    assertThat(files()).extracting(Path::toString).noneMatch(name -> name.contains(".ring"));
  }

  @Test
  void beginsTheNextSegmentWhenOneIsFull() throws IOException {
    Outputs outputs = outputs(Map.of("SPOOR_FILE_SEGMENT_SIZE", "64KiB"));
    outputs.open();

    StringBuilder expected = new StringBuilder();
    for (int i = 1; i <= 3000; i++) {
      outputs.accept(PlainSchema.lines("x".repeat(90)));
      expected.append("x".repeat(90)).append(' ').append(i).append('\n');
      if (i % 100 == 0) {
        outputs.close(SOON);
      }
    }

    assertThat(segments()).hasSizeGreaterThan(3);
    assertThat(KilledRun.text(directory)).isEqualTo(expected.toString());
    assertThat(Files.readSymbolicLink(directory.resolve("latest.jsonl")))
        .isEqualTo(segments().get(segments().size() - 1).getFileName());
  }

  @Test
  void letsNobodyElseRead() throws IOException {
    outputs(Map.of()).open();

    assertThat(permissions(segments().get(0))).isEqualTo("rw-------");
    assertThat(permissions(ring())).isEqualTo("rw-------");
  }

  @Test
  void letsTheGroupReadWhenToldSo() throws IOException {
    outputs(Map.of("SPOOR_FILE_MODE", "0640", "SPOOR_FILE_DIR", directory + "/made")).open();

    try (Stream<Path> files = Files.list(directory.resolve("made"))) {
      assertThat(files.filter(file -> !file.toString().contains("latest")).toList())
          .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-r-----"));
    }
    assertThat(permissions(directory.resolve("made"))).isEqualTo("rwxr-x---");
  }

  @Test
  void recoversWhatAKilledRunLeft() throws IOException {
    KilledRun killed = new KilledRun(directory, 1 << 14);
    killed.accept(1, 10);
    killed.kill();

    Outputs outputs = outputs(Map.of());
    outputs.open();
    outputs.accept(PlainSchema.lines("new"));
    outputs.close(SOON);

    assertThat(killed.series.segment(1)).hasContent(KilledRun.expected(1, 10));
    assertThat(killed.series.ring()).doesNotExist();
  }

  @Test
  void replacesAPlantedLinkAndLeavesItsTargetAlone() throws IOException {
    Path victim = Files.writeString(directory.resolve("victim"), "mine");
    Files.createSymbolicLink(directory.resolve("latest.jsonl"), victim);
    Outputs outputs = outputs(Map.of());

    outputs.open();
    outputs.accept(PlainSchema.lines("a"));
    outputs.close(SOON);

    assertThat(victim).hasContent("mine");
    assertThat(directory.resolve("latest.jsonl")).hasContent("a 1\n");
  }

  @Test
  void goesRoundALinkPlantedWhereTheNextSegmentBelongs() throws IOException {
    Outputs outputs = outputs(Map.of("SPOOR_FILE_SEGMENT_SIZE", "64KiB"));
    outputs.open();
    Path victim = Files.writeString(directory.resolve("victim"), "mine");
    String first = segments().get(0).toString();
    Files.createSymbolicLink(Path.of(first.replace("-000001", "-000002")), victim);

    outputs.accept(PlainSchema.lines("a".repeat(40_000)));
    outputs.close(SOON);
    outputs.accept(PlainSchema.lines("b".repeat(40_000)));

    assertThat(victim).hasContent("mine");
    assertThat(Path.of(first.replace("-000001", "-000003"))).hasContent("b".repeat(40_000) + " 2");
  }

  @Test
  void goesToStderrWhenAFileIsInThePlaceOfTheDirectory() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "mine");

    goesToStderr(file);

    assertThat(file).hasContent("mine");
  }

  @Test
  void goesToStderrWhenADeadLinkIsInThePlaceOfTheDirectory() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("nowhere"));

    goesToStderr(link);

    assertThat(directory.resolve("nowhere")).doesNotExist();
  }

  @Test
  void goesToStderrWhenAFifoIsInThePlaceOfTheDirectory() throws Exception {
    Path fifo = directory.resolve("fifo");
    new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();

    goesToStderr(fifo);
  }

  private void goesToStderr(Path path) {
    Outputs outputs = outputs(Map.of("SPOOR_FILE_DIR", path.toString()));
    outputs.open();

    outputs.accept(PlainSchema.lines("a"));
    outputs.close(SOON);

    assertThat(stderr.toString(UTF_8)).isEqualTo("a 1\n");
    assertThat(outputs.durability()).isEqualTo("buffered");
    assertThat(listener.warnings)
        .singleElement()
        .asString()
        .startsWith("file_unavailable: Cannot write files in " + path)
        .endsWith("the lines go to stderr.");
  }

  private Outputs outputs(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPOOR_OUTPUT", "file");
    environment.put("SPOOR_FILE_DIR", directory.toString());
    environment.putAll(more);
    OutputConfig config =
        OutputConfig.from(
            Settings.of(new SettingSources(environment, Map.of(), ""), OutputConfig.SETTINGS));
    Identity identity = new Identity("my/shop", "1", null, null, Map.of());
    StreamOutput stream = new StreamOutput("stderr", stderr);
    Opening opening =
        new Opening(
            config,
            identity,
            new Redactor(List.of(), List.of()),
            List.of(new PlainSchema(true)),
            listener,
            stream,
            stream);
    Outputs outputs = new Outputs(config, opening);
    started.add(outputs);
    return outputs;
  }

  private Path ring() throws IOException {
    return files().stream()
        .filter(file -> file.toString().endsWith(".ring"))
        .findAny()
        .orElseThrow();
  }

  private List<Path> segments() throws IOException {
    return files().stream().filter(file -> Series.ofSegment(file) != null).sorted().toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
