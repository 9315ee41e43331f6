/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.JsonLines;
import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Spans;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code java -jar spoor.jar redact}: what Spoor would leave of each line that it is given. */
final class Redact {

  /** Reads to the end; answers the exit code. */
  static int run(InputStream in, PrintStream out) {
    EncodeConfig config =
        EncodeConfig.from(Settings.of(SettingSources.ofThisJvm(null), AllSettings.list()));
    Redactor redactor = config.redactor();
    for (String wrong : redactor.wrongPatterns()) {
      out.println("# wrong pattern, left out: " + wrong);
    }
    Spans found = new Spans();
    JsonLines json = new JsonLines(redactor);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println(judged(redactor, json, line, found));
      }
      return 0;
    } catch (IOException e) {
      return 1;
    }
  }

  /** The line without its secrets, or nothing of it, as of a value that cannot be judged. */
  private static String judged(Redactor redactor, JsonLines json, String line, Spans found) {
    try {
      String object = json.redacted(line);
      return object != null ? object : redacted(redactor, line, found);
    } catch (RuntimeException failed) {
      return Redactor.MARKER;
    }
  }

  private static String redacted(Redactor redactor, String line, Spans found) {
    redactor.find(line, 0, line.length(), Place.TEXT, found);
    if (found.size() == 0) {
      return line;
    }
    StringBuilder left = new StringBuilder(line.length());
    int at = 0;
    for (int i = 0; i < found.size(); i++) {
      left.append(line, at, found.from(i)).append(Redactor.MARKER);
      at = found.to(i);
    }
    return left.append(line, at, line.length()).toString();
  }

  private Redact() {}
}
