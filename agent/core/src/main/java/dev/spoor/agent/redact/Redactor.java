/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one that decides what of a foreign text may leave. Free to be used by any number of threads.
 *
 * <p>Its methods may throw; the caller then writes {@link #MARKER} for the whole value, and tells
 * by {@link #failed}.
 */
public final class Redactor {
  /** What is written in place of a secret. */
  public static final String MARKER = "[REDACTED]";

  private final KeyRule keys;
  private final TextRules texts;
  private final AtomicLong failures = new AtomicLong();

  /**
   * A redactor with the whole default policy.
   *
   * @param added keys that are secret too
   * @param allowed keys that are not
   */
  public Redactor(List<String> added, List<String> allowed) {
    this.keys = new KeyRule(added, allowed);
    this.texts = new TextRules(keys);
  }

  /** What the key says of its value. */
  public Verdict judge(String key) {
    return keys.judge(key, 0, key.length());
  }

  /** What the key that is this part of a text says of its value. */
  public Verdict judge(String text, int from, int to) {
    return keys.judge(text, from, to);
  }

  /** Whether a string under this key must not leave. */
  public boolean secretKey(String key) {
    return judge(key) != Verdict.OPEN;
  }

  /** Finds what of this part of a text must not leave. */
  public void find(String text, int from, int to, Place place, Spans found) {
    found.clear();
    texts.find(text, from, to, place, found);
  }

  /**
   * Whether {@link #find} might find something around this character; false is certain. Asked only
   * for characters that are {@link #hint}s.
   */
  public boolean suspicious(String text, int from, int at) {
    return texts.suspicious(text, from, at);
  }

  /** Whether this ASCII character is one at which secrets are found. */
  public static boolean hint(char c) {
    return TextRules.hint(c);
  }

  /** Whether the value of the argument after this one must not leave. */
  public boolean announcesSecret(String argument) {
    return announcesSecret(argument, 0, argument.length());
  }

  /** The same for an argument that is this part of a text. */
  public boolean announcesSecret(String text, int from, int to) {
    int length = to - from;
    if (length < 2 || length > KeyRule.LONGEST_JUDGED || text.charAt(from) != '-') {
      return false;
    }
    int sign = text.indexOf('=', from);
    return (sign < 0 || sign >= to) && judge(text, from, to) != Verdict.OPEN;
  }

  /** Whether nothing of this text would be taken out. */
  public boolean clean(String text) {
    return !hinted(text) || nothingIn(text);
  }

  private static boolean hinted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (hint(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean nothingIn(String text) {
    Spans found = new Spans();
    try {
      find(text, 0, text.length(), Place.TEXT, found);
      return found.size() == 0;
    } catch (RuntimeException e) {
      failed();
      return false;
    }
  }

  /** Counts a value that was replaced because this redactor threw. */
  public void failed() {
    failures.incrementAndGet();
  }

  /** How many values were replaced because this redactor threw. */
  public long failures() {
    return failures.get();
  }
}
