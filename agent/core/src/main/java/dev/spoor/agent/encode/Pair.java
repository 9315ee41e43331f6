/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one map that may be a pair, {@code {"name": "Authorization", "value": …}}: its
 * key is a value itself. Known only at its end, when the map is written once more.
 */
final class Pair {
  private final Redactor redactor;
  private boolean named;
  private boolean valued;

  Pair(Redactor redactor) {
    this.redactor = redactor;
  }

  /** What the key says of the value, also as half of a pair. */
  Verdict judge(String key, @Nullable Object value) {
    if (isValue(key, 0, key.length())) {
      if (isSecret()) {
        return Verdict.SECRET;
      }
      valued = true;
    } else if (value instanceof String text && isName(key, 0, key.length())) {
      named |= redactor.judge(text) == Verdict.SECRET;
    }
    return redactor.judge(key);
  }

  /** The same in a text, where the value is the next token if that is a string. */
  Verdict judge(String text, int from, int to, @Nullable JsonTokens string) {
    if (isValue(text, from, to)) {
      if (isSecret()) {
        return Verdict.SECRET;
      }
      valued = true;
    } else if (string != null && isName(text, from, to)) {
      int at = string.at();
      if (string.string()) {
        named |= redactor.judge(string.text(), string.from(), string.to()) == Verdict.SECRET;
      }
      string.backTo(at);
    }
    return redactor.judge(text, from, to);
  }

  private static boolean isValue(String text, int from, int to) {
    return to - from == 5 && text.regionMatches(true, from, "value", 0, 5);
  }

  private static boolean isName(String text, int from, int to) {
    return (to - from == 4 && text.regionMatches(true, from, "name", 0, 4))
        || (to - from == 3 && text.regionMatches(true, from, "key", 0, 3));
  }

  /** Whether the value was, or is, to be taken out. */
  boolean isSecret() {
    return named && valued;
  }
}
