/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.redact.Redactor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that writes lines and ends. */
final class WriterProgram {

  /** Arguments: outputs, directory, number of lines. */
  public static void main(String[] args) {
    Map<String, String> settings =
        Map.of(
            "SPOOR_OUTPUT",
            args[0],
            "SPOOR_FORMAT",
            "json",
            "SPOOR_FILE_DIR",
            args[1],
            "SPOOR_RING_SIZE",
            "1MiB");
    OutputConfig config =
        OutputConfig.from(
            Settings.of(new SettingSources(settings, Map.of(), ""), OutputConfig.SETTINGS));
    HeardListener listener = new HeardListener();
    Identity identity = new Identity("limited", "1", null, null, Map.of());
    Outputs outputs =
        new Outputs(
            config,
            identity,
            new Redactor(List.of(), List.of()),
            List.of(new PlainSchema(true)),
            listener);
    outputs.open(null);
    int lines = Integer.parseInt(args[2]);
    for (int i = 1; i <= lines; i++) {
      while (!outputs.accept(PlainSchema.lines(i + " " + "x".repeat(80)))) {
        Thread.onSpinWait();
      }
    }
    outputs.close(TimeUnit.SECONDS.toNanos(1));
    System.exit(0);
  }

  private WriterProgram() {}
}
