/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * The ranges of one text that must not leave, merged and in rising order. Reused; for one thread.
 */
public final class Spans {
  private static final int MOST = 1_024;

  private int[] from = new int[8];
  private int[] to = new int[8];
  private int size;

  public void clear() {
    size = 0;
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
      from = java.util.Arrays.copyOf(from, size * 2);
      to = java.util.Arrays.copyOf(to, size * 2);
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
