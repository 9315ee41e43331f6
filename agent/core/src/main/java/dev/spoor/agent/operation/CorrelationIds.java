/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** What may stand as a correlation id. */
final class CorrelationIds {
  private static final int LONGEST = 128;
  private static final boolean[] ALLOWED = new boolean[128];

  static {
    allow('A', 'Z');
    allow('a', 'z');
    allow('0', '9');
    for (char c : "._:/+=-".toCharArray()) {
      ALLOWED[c] = true;
    }
  }

  /** Whether the text is 1 to 128 characters of the alphabet. */
  static boolean wellFormed(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ALLOWED.length || !ALLOWED[c]) {
        return false;
      }
    }
    return true;
  }

  private static void allow(char first, char last) {
    for (char c = first; c <= last; c++) {
      ALLOWED[c] = true;
    }
  }

  private CorrelationIds() {}
}
