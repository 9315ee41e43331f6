/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that recur (routes, nodes, loggers, threads), each with the bytes it was judged and written
 * as. Bounded; for any number of threads, a race costs a second look.
 */
final class RecentTexts {
  private static final int REMEMBERED = 1_024;
  private static final int LONGEST = 256;

  /** The room that any of them finds enough to be written whole. */
  static final int LONGEST_WRITTEN = 6 * LONGEST + 2;

  private final @Nullable Written[] all = new Written[REMEMBERED];

  byte @Nullable [] get(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Written written = all[slot(text)];
    return written != null && written.text.equals(text) ? written.bytes : null;
  }

  /** Remembers what the line ends with, from {@code start} on, for this text. */
  void put(String text, Line line, int start) {
    if (text.length() <= LONGEST) {
      byte[] bytes = Arrays.copyOfRange(line.bytes(), start, line.length());
      all[slot(text)] = new Written(text, bytes);
    }
  }

  private static int slot(String text) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 15) & REMEMBERED - 1;
  }

  private static final class Written {
    final String text;
    final byte[] bytes;

    Written(String text, byte[] bytes) {
      this.text = text;
      this.bytes = bytes;
    }
  }
}
