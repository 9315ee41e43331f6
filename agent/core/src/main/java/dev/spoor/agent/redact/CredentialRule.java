/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Headers that stand as several arguments, as where a line was cut at its blanks. */
final class CredentialRule {
  private static final int LONGEST_NAME = 40;

  private final KeyRule keys;

  CredentialRule(KeyRule keys) {
    this.keys = keys;
  }

  /** Whether a header's name with its colon, or a scheme, ends here. */
  boolean isAnnounced(String text, int from, int to) {
    if (text.charAt(to - 1) != ':') {
      return text.regionMatches(true, from, "bearer", 0, 6) && to - from == 6;
    }
    int start = Math.max(from, to - LONGEST_NAME);
    for (int i = to - 2; i >= start; i--) {
      char c = text.charAt(i);
      if (!Edges.isWord(c) && c != '-' && c != '_') {
        start = i + 1;
      }
    }
    return start < to - 1 && keys.judge(text, start, to - 1) != Verdict.OPEN;
  }
}
