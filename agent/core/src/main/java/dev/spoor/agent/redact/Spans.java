/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.Arrays;

/**
 * The ranges of one text that must not leave, merged and in rising order. Reused; for one thread.
 */
public final class Spans {
  private static final int MOST = 1_024;
  private static final long AHEAD_PER_CHARACTER = 32;
  private static final int AHEAD_OF_ALL = 4 * 1_024;

  private int[] from = new int[8];
  private int[] to = new int[8];
  private int size;
  private boolean encoded;
  private int runs;
  private int solidTo;
  private int blockTo;
  private int commandTo;
  private int namedTo = -1;
  private int valuedFrom;
  private int valuedTo = -1;
  private long ahead;
  private int plainFrom;
  private int plainTo;
  private int[] runFrom = new int[0];
  private int[] runTo = new int[0];

  public void clear() {
    size = 0;
    encoded = false;
    solidTo = 0;
    blockTo = 0;
    commandTo = 0;
    namedTo = -1;
    valuedTo = -1;
    ahead = 0;
    plainFrom = 0;
    plainTo = 0;
    if (runs > 0) {
      Arrays.fill(runTo, 0, runs, 0);
      runs = 0;
    }
  }

  /** Notes that the text holds characters that stand for others. */
  void encoded() {
    encoded = true;
  }

  boolean isEncoded() {
    return encoded;
  }

  /** Notes that up to here pairs belong to a value which has its own end. */
  void solid(int end) {
    solidTo = Math.max(solidTo, end);
  }

  int solidTo() {
    return solidTo;
  }

  /** Takes back what was noted since it was so. */
  void solidAgainTo(int end) {
    solidTo = end;
  }

  /** Notes that up to here all is one block. */
  void block(int end) {
    blockTo = end;
    solid(end);
  }

  int blockTo() {
    return blockTo;
  }

  /**
   * Notes that a rule looked so far ahead, and what it looked for may be looked for again. Texts
   * that make rules do this over and over are hostile: they must not leave, and this throws.
   */
  void lookedAhead(int characters, String text) {
    ahead += characters;
    if (ahead > AHEAD_PER_CHARACTER * (text.length() + AHEAD_OF_ALL)) {
      throw new IllegalStateException("looked ahead too often");
    }
  }

  /** Where the next backslash stands, or -1; remembers where there is none. */
  int backslash(String text, int from, int to) {
    boolean known = plainFrom <= from && from <= plainTo;
    int at = known ? plainTo : from;
    while (at < to && text.charAt(at) != '\\') {
      at++;
    }
    if (!known) {
      plainFrom = from;
    }
    plainTo = Math.max(at, known ? plainTo : at);
    return at < to ? at : -1;
  }

  /** Notes that up to here the text was read as command lines. */
  void command(int end) {
    commandTo = end;
  }

  int commandTo() {
    return commandTo;
  }

  /** Notes a pair that ends here whose value is a secret key. */
  void named(int end) {
    namedTo = end;
  }

  /** Where the last such pair ends, or -1. */
  int namedTo() {
    return namedTo;
  }

  /** Notes a value that may belong to a key beside it. */
  void valued(int start, int end) {
    valuedFrom = start;
    valuedTo = end;
  }

  int valuedFrom() {
    return valuedFrom;
  }

  /** Where the last such value ends, or -1. */
  int valuedTo() {
    return valuedTo;
  }

  /**
   * Where the run of these characters ends that goes on here. A run is walked once, however many
   * ask from within it.
   */
  int runEnd(CharacterSet set, String text, int from, int to) {
    int number = set.number;
    if (number >= runTo.length) {
      runFrom = Arrays.copyOf(runFrom, number + 16);
      runTo = Arrays.copyOf(runTo, number + 16);
    }
    if (from >= runFrom[number] && from < runTo[number]) {
      return runTo[number];
    }
    int at = from;
    while (at < to && set.has(text.charAt(at))) {
      at++;
    }
    runs = Math.max(runs, number + 1);
    runFrom[number] = from;
    runTo[number] = at;
    return at;
  }

  public int size() {
    return size;
  }

  public int from(int index) {
    return from[index];
  }

  public int to(int index) {
    return to[index];
  }

  /** Adds a range; where there are too many, the whole text must not leave, and this throws. */
  void add(int start, int end) {
    if (start >= end) {
      return;
    }
    int at = size;
    while (at > 0 && from[at - 1] > start) {
      at--;
    }
    if (at > 0 && to[at - 1] >= start) {
      at--;
      to[at] = Math.max(to[at], end);
    } else {
      insert(at, start, end);
    }
    mergeAfter(at);
  }

  private void insert(int at, int start, int end) {
    if (size == MOST) {
      throw new IllegalStateException("more than " + MOST + " secrets in one text");
    }
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    System.arraycopy(from, at, from, at + 1, size - at);
    System.arraycopy(to, at, to, at + 1, size - at);
    from[at] = start;
    to[at] = end;
    size++;
  }

  private void mergeAfter(int at) {
    int next = at + 1;
    while (next < size && from[next] <= to[at]) {
      to[at] = Math.max(to[at], to[next]);
      next++;
    }
    int gone = next - at - 1;
    if (gone > 0) {
      System.arraycopy(from, next, from, at + 1, size - next);
      System.arraycopy(to, next, to, at + 1, size - next);
      size -= gone;
    }
  }
}
