/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A secret as it is written, and what of it is random.
 *
 * @param text as it is written
 * @param hidden the parts that only the secret has
 */
record Secret(String text, List<String> hidden) {
  private static final int CHUNK = 6;
  private static final int MOST_CHUNKS = 1_000;
  private static final int CHUNK_OF_FEW_SYMBOLS = 10;

  static Secret whole(String text) {
    return new Secret(text, List.of(text));
  }

  /** The pieces of which none may be seen: short, but too long to turn up by accident. */
  List<String> chunks() {
    List<String> chunks = new ArrayList<>();
    for (String part : hidden) {
      int length = Math.min(part.length(), isHex(part) ? CHUNK_OF_FEW_SYMBOLS : CHUNK);
      int step = Math.max(1, part.length() / MOST_CHUNKS);
      for (int at = 0; at + length <= part.length(); at += step) {
        chunks.add(part.substring(at, at + length));
      }
      chunks.add(part.substring(part.length() - length));
    }
    return chunks;
  }

  private static boolean isHex(String part) {
    return part.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '-');
  }
}
