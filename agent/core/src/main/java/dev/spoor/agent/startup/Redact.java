/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.EncodeConfig;
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
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println(judged(redactor, line, found));
      }
      return 0;
    } catch (IOException e) {
      return 1;
    }
  }

  /** The line without its secrets, or nothing of it, as of a value that cannot be judged. */
  private static String judged(Redactor redactor, String line, Spans found) {
    try {
      return redacted(redactor, line, found);
    } catch (RuntimeException failed) {
      return Redactor.MARKER;
    }
  }

  /** The line without its secrets; a line of JSON stays one. */
  static String redacted(Redactor redactor, String line, Spans found) {
    redactor.find(line, 0, line.length(), Place.TEXT, found);
    if (found.size() == 0) {
      return line;
    }
    boolean json = line.startsWith("{") || line.startsWith("[");
    StringBuilder left = new StringBuilder(line.length());
    int at = 0;
    for (int i = 0; i < found.size(); i++) {
      left.append(line, at, found.from(i));
      at = found.to(i);
      boolean value = json && found.from(i) > 0 && isBeforeValue(line, found.from(i) - 1);
      left.append(value ? "\"" + Redactor.MARKER + "\"" : Redactor.MARKER);
    }
    return left.append(line, at, line.length()).toString();
  }

  /** Whether a value of JSON that is no string begins behind this. */
  private static boolean isBeforeValue(String line, int at) {
    int i = at;
    while (i > 0 && line.charAt(i) == ' ') {
      i--;
    }
    return line.charAt(i) == ':' && i > 0 && line.charAt(i - 1) == '"';
  }

  private Redact() {}
}
