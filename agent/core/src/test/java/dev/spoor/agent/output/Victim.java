/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.redact.Redactor;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * A program that writes lines from four threads until it is killed, and keeps a ledger of the last
 * one of each thread that was accepted.
 */
final class Victim implements OutputListener {
  static final int THREADS = 4;
  static final int ENTRY_BYTES = 64;

  private final Outputs outputs;
  private final MappedByteBuffer ledger;

  private Victim(Map<String, String> settings, String instance, Path ledger) throws IOException {
    OutputConfig config =
        OutputConfig.from(
            Settings.of(new SettingSources(settings, Map.of(), ""), OutputConfig.SETTINGS));
    Identity identity = new Identity("victim", instance, null, null, Map.of());
    this.outputs =
        new Outputs(
            config,
            identity,
            new Redactor(List.of(), List.of()),
            List.of(new PlainSchema(true)),
            this);
    this.ledger = map(ledger);
  }

  static MappedByteBuffer map(Path ledger) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            ledger, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, THREADS * ENTRY_BYTES);
    }
  }

  /** Arguments: directory, instance, ledger, size of the ring. */
  public static void main(String[] args) throws Exception {
    Victim victim =
        new Victim(
            Map.of(
                "SPOOR_OUTPUT", "file",
                "SPOOR_FILE_DIR", args[0],
                "SPOOR_FILE_SEGMENT_SIZE", "1MiB",
                "SPOOR_FILE_RETENTION_BYTES", "0",
                "SPOOR_RING_SIZE", args[3]),
            args[1],
            Path.of(args[2]));
    victim.outputs.open();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      new Thread(() -> victim.write(args[1], thread)).start();
    }
  }

  private void write(String instance, int thread) {
    Line[] line = {new Line(256)};
    for (long i = 1; ; i++) {
      line[0].clear();
      String text = instance + ":" + thread + ":" + i + ":" + "x".repeat((int) (i % 41)) + ": ";
      line[0].write(text.getBytes(UTF_8));
      while (!outputs.accept(line)) {
        Thread.yield();
      }
      ledger.putLong(thread * ENTRY_BYTES, i);
    }
  }

  @Override
  public boolean dropped(String output, String cause, long count, long firstSeq, long lastSeq) {
    return outputs.accept(PlainSchema.lines("dropped:" + firstSeq + ":" + lastSeq + ":"));
  }

  @Override
  public void warning(String cause, String sentence) {
    outputs.accept(PlainSchema.lines("warning:" + sentence));
  }
}
