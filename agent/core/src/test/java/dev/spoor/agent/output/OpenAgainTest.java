/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.redact.Redactor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs that the heap had no room for when they were opened. */
class OpenAgainTest {
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  @Test
  void keepsWhatItTookUntilItCanBeOpened(@TempDir Path folder) throws IOException {
    Outputs outputs = outputs(Files.createFile(folder.resolve("no-folder")));
    outputs.accept(PlainSchema.lines("early"));

    assertThatThrownBy(() -> outputs.open(null)).isInstanceOf(OutOfMemoryError.class);
    outputs.open(null);
    outputs.close(TimeUnit.SECONDS.toNanos(10));
    outputs.stop();

    assertThat(stderr.toString(UTF_8)).isEqualTo("early 1\n");
  }

  /** As there can be no file there, that is said, and the lines go to stderr. */
  private Outputs outputs(Path directory) {
    SettingSources sources =
        new SettingSources(Map.of(), Map.of(), "output=file,file.dir=" + directory);
    OutputConfig config = OutputConfig.from(Settings.of(sources, OutputConfig.SETTINGS));
    StreamOutput stream = new StreamOutput("stderr", stderr);
    return new Outputs(
        config,
        new Opening(
            config,
            new Identity("planner", "i-1", null, null, Map.of()),
            new Redactor(List.of(), List.of()),
            List.of(new PlainSchema(true)),
            new FullAtFirst(),
            stream,
            stream));
  }

  private static final class FullAtFirst implements OutputListener {
    private boolean room;

    @Override
    public boolean dropped(String output, String cause, long count, long firstSeq, long lastSeq) {
      return true;
    }

    @Override
    public void warning(String cause, String sentence) {
      if (!room) {
        room = true;
        throw new OutOfMemoryError();
      }
    }
  }
}
