/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that recur (routes, nodes, loggers, threads, names of arguments), each with the bytes it
 * was judged and written as. Bounded; for any number of threads, a race costs a second look.
 */
final class RecentTexts {
  private static final int REMEMBERED = 1_024;
  private static final int LONGEST = 256;

  /** The room that any of them finds enough to be written whole. */
  static final int LONGEST_WRITTEN = 6 * LONGEST + 2;

  private final @Nullable Written[] all;

  /** What came last and was not known: who comes once takes nobody's place. */
  private final int[] newcomers;

  RecentTexts() {
    this(REMEMBERED);
  }

  private RecentTexts(int remembered) {
    all = new Written[remembered];
    newcomers = new int[remembered];
  }

  /** For writers that live too short to remember more than the last. */
  static RecentTexts ofTheLast() {
    return new RecentTexts(1);
  }

  byte @Nullable [] get(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Written written = all[slot(text)];
    return written != null && written.text.equals(text) ? written.bytes : null;
  }

  /** Remembers what this part of the line holds for this text, if it came before. */
  void put(String text, Line line, int start, int end) {
    if (text.length() > LONGEST) {
      return;
    }
    int slot = slot(text);
    if (newcomers[slot] != text.hashCode()) {
      newcomers[slot] = text.hashCode();
      return;
    }
    all[slot] = new Written(text, Arrays.copyOfRange(line.bytes(), start, end));
  }

  private int slot(String text) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 15) & all.length - 1;
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
