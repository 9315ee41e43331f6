/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import org.jspecify.annotations.Nullable;

/**
 * A W3C {@code traceparent} header that came in.
 *
 * @param high the upper half of its trace id
 * @param low the lower half
 * @param text the header as it was, to be passed on
 */
record Traceparent(long high, long low, String text) {
  private static final int LENGTH = 55;
  private static final int LONGEST = 512;
  private static final int TRACE_ID = 3;
  private static final int PARENT_ID = 36;
  private static final int FLAGS = 53;

  /** The header's parts, or null where it is not valid. A later version may go on after ours. */
  static @Nullable Traceparent parse(String text) {
    if (!wellFormed(text)) {
      return null;
    }
    long high = Hex.parse(text, TRACE_ID);
    long low = Hex.parse(text, TRACE_ID + 16);
    if ((high | low) == 0 || Hex.parse(text, PARENT_ID) == 0) {
      return null;
    }
    return new Traceparent(high, low, text);
  }

  private static boolean wellFormed(String text) {
    return text.length() >= LENGTH
        && knownVersion(text)
        && text.charAt(TRACE_ID - 1) == '-'
        && Hex.isLowerCase(text, TRACE_ID, PARENT_ID - 1)
        && text.charAt(PARENT_ID - 1) == '-'
        && Hex.isLowerCase(text, PARENT_ID, FLAGS - 1)
        && text.charAt(FLAGS - 1) == '-'
        && Hex.isLowerCase(text, FLAGS, LENGTH);
  }

  private static boolean knownVersion(String text) {
    if (!Hex.isLowerCase(text, 0, 2) || text.startsWith("ff")) {
      return false;
    }
    return text.length() == LENGTH || (!text.startsWith("00") && goesOnProperly(text));
  }

  private static boolean goesOnProperly(String text) {
    if (text.length() > LONGEST || text.charAt(LENGTH) != '-') {
      return false;
    }
    for (int i = LENGTH; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
