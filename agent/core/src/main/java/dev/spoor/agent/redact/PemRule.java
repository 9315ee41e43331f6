/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Private keys between {@code -----BEGIN} and {@code -----END}. */
final class PemRule {
  private static final int LEAST_DASHES = 4;
  private static final int LONGEST_LABEL = 80;

  /** Looks for one whose second dash stands here. */
  static void find(String text, int from, int at, int to, Spans found) {
    int start = at - 1;
    if (start < found.blockTo() || (start > from && text.charAt(start - 1) == '-')) {
      return;
    }
    int begin = at + 1;
    while (begin < to && text.charAt(begin) == '-') {
      begin++;
    }
    if (begin - start < LEAST_DASHES) {
      return;
    }
    begin += begin < to && text.charAt(begin) == ' ' ? 1 : 0;
    if (text.startsWith("BEGIN", begin) && isPrivate(text, begin + 5, to)) {
      int end = end(text, begin, to);
      found.add(start, end);
      found.block(end);
    }
  }

  private static boolean isPrivate(String text, int from, int to) {
    int end = Math.min(to, from + LONGEST_LABEL);
    int at = Edges.indexOf(text, "PRIVATE", from, end);
    if (at < 0) {
      return false;
    }
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      if (c == '-' || c < ' ') {
        return false;
      }
    }
    return Edges.indexOf(text, "KEY", at + 7, Math.min(to, at + 20)) >= 0;
  }

  /** Behind the dashes of the end; where there is none, the end of the text. */
  private static int end(String text, int from, int to) {
    int at = text.indexOf("-END", from);
    if (at < 0) {
      at = text.indexOf("- END", from);
    }
    int end = at < 0 ? -1 : text.indexOf("--", at + 4);
    if (end < 0 || end >= to || end - at > LONGEST_LABEL) {
      return to;
    }
    while (end < to && text.charAt(end) == '-') {
      end++;
    }
    return end;
  }

  private PemRule() {}
}
