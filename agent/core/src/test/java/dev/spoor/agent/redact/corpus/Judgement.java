/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be said of one line.
 *
 * @param of the case
 * @param line what became of it
 * @param leak a piece of a secret that is to be seen, or null
 * @param lost what is not to be seen, and should be
 * @param flaw why this is no line, or null
 */
record Judgement(Case of, String line, String leak, List<String> lost, String flaw) {
  private static final Pattern CODE = Pattern.compile("%([0-9a-fA-F]{2})|\\\\+u00([0-9a-fA-F]{2})");

  static Judgement of(Case one, String line) {
    String flaw = flaw(line);
    String read = flaw == null ? read(line) : null;
    if (read == null) {
      return new Judgement(one, line, null, List.of(), flaw == null ? "no JSON" : flaw);
    }
    String bare = bare(read);
    String texts = bare.equals(read) ? read : read + '\n' + bare;
    return new Judgement(one, line, Chunks.of(one.secrets()).in(texts), lost(one, texts), null);
  }

  /** What is to be said of lines for a person, which are no JSON and need not show everything. */
  static Judgement ofConsole(Case one, String lines) {
    return new Judgement(
        one, lines, Chunks.of(one.secrets()).in(lines + bare(lines)), List.of(), null);
  }

  private static String flaw(String line) {
    int end = line.length() - 1;
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        return "control character " + (int) c + " at " + i;
      }
    }
    return end < 0 || line.charAt(end) != '\n' ? "no line feed at the end" : null;
  }

  private static String read(String line) {
    try {
      return Json.read(line);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** The text as one reads it who decodes what is escaped, twice. */
  private static String bare(String text) {
    return decoded(decoded(text)).replace("\\", "");
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0 && !text.contains("\\u00")) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      decoded.append(text, from, code.start());
      String hex = code.group(1) == null ? code.group(2) : code.group(1);
      decoded.append((char) Integer.parseInt(hex, 16));
      from = code.end();
    }
    return decoded.append(text.substring(from)).toString();
  }

  private static List<String> lost(Case one, String texts) {
    List<String> lost = new ArrayList<>();
    for (String kept : one.kept()) {
      if (!texts.contains(kept) && !texts.contains(bare(kept))) {
        lost.add(kept);
      }
    }
    return lost;
  }

  boolean leaks() {
    return leak != null;
  }

  boolean loses() {
    return !lost.isEmpty();
  }

  @Override
  public String toString() {
    return "  route "
        + of.route()
        + (leak == null ? "" : "\n  shows " + leak)
        + (lost.isEmpty() ? "" : "\n  lacks " + lost)
        + (flaw == null ? "" : "\n  " + flaw)
        + "\n  input "
        + of.input()
        + "\n  line  "
        + (line.length() <= 2_500 ? line.strip() : line.substring(0, 2_500) + " …");
  }
}
