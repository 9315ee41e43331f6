/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces of all secrets of a case, ready to be looked for in one pass. */
final class Chunks {
  private static final int START = 4;

  private final BitSet starts = new BitSet(1 << 16);
  private final Map<Integer, List<String>> chunks = new HashMap<>();

  static Chunks of(List<Secret> secrets) {
    Chunks chunks = new Chunks();
    for (Secret secret : secrets) {
      secret.chunks().forEach(chunks::add);
    }
    return chunks;
  }

  private void add(String chunk) {
    int start = start(chunk, 0);
    starts.set(start);
    chunks.computeIfAbsent(start, none -> new ArrayList<>(2)).add(chunk);
  }

  private static int start(String text, int from) {
    int hash = 0;
    for (int i = from; i < from + START; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 16) & 0xffff;
  }

  /** The first that is to be seen in the text, or null. */
  String in(String text) {
    for (int at = 0; at + START <= text.length(); at++) {
      int start = start(text, at);
      if (starts.get(start)) {
        for (String chunk : chunks.get(start)) {
          if (text.startsWith(chunk, at)) {
            return chunk;
          }
        }
      }
    }
    return null;
  }
}
