/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.agent.operation.RecorderConfig;
import dev.spoor.agent.operation.Recording;
import dev.spoor.agent.operation.ServiceConfig;
import dev.spoor.agent.output.OutputConfig;
import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The agent without its hooks, from the settings to the bytes on the disk.
 *
 * @param directory where it writes
 */
record SpoorOnDisk(Settings settings, Recording recording, Reports reports, Path directory) {

  /** Something that is to be written. */
  @FunctionalInterface
  interface Work {
    void through(SpoorOnDisk spoor) throws Exception;
  }

  /** The names and the contents of all files that there are when this work is done. */
  static String written(Path directory, Format format, Map<String, String> given, Work work)
      throws Exception {
    Map<String, String> environment = new HashMap<>(given);
    environment.put("SPOOR_OUTPUT", "file");
    environment.put("SPOOR_FILE_DIR", directory.toString());
    environment.put("SPOOR_FILE_FORMAT", format.name());
    environment.put("SPOOR_RING_SIZE", "1MiB");
    Reports reports = new Reports();
    Settings settings =
        Settings.of(new SettingSources(environment, Map.of(), ""), AllSettings.list());
    Identity identity = ServiceConfig.from(settings).identity();
    EncodeConfig encode = EncodeConfig.from(settings);
    Redactor redactor = encode.redactor();
    Schema schema = Schemas.create(format, identity, encode, redactor);
    OutputConfig output = OutputConfig.from(settings);
    Outputs outputs = new Outputs(output, identity, redactor, List.of(schema), reports);
    Recording recording =
        new Recording(RecorderConfig.from(settings), redactor, new Schema[] {schema}, outputs);
    reports.speakThrough(recording);
    reports.patterns(redactor);
    Contexts.restore(null);
    Operations.install(recording.recorder());
    try {
      outputs.open(new Announcement(settings, outputs, reports));
      work.through(new SpoorOnDisk(settings, recording, reports, directory));
      String ring = contents(directory);
      recording.settleOpenOperations();
      reports.switchOff(null);
      recording.writeStatus();
      outputs.close(TimeUnit.SECONDS.toNanos(10));
      return ring + contents(directory);
    } finally {
      Operations.install(null);
      Contexts.restore(null);
    }
  }

  /** Not one that is being made and about to be renamed. */
  private static boolean isOfALine(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  /** Without the end of a ring that nobody has written to yet. */
  private static String written(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  private static String contents(Path directory) throws IOException {
    StringBuilder contents = new StringBuilder();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(SpoorOnDisk::isOfALine).toList()) {
        contents.append(file.getFileName()).append('\n');
        contents.append(written(Files.readAllBytes(file))).append('\n');
      }
    }
    return contents.toString();
  }
}
