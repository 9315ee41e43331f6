/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The one that decides what of a foreign text may leave. Free to be used by any number of threads.
 *
 * <p>Its methods may throw; the caller then writes {@link #MARKER} for the whole value, and tells
 * by {@link #failed}.
 */
public final class Redactor {
  /** What is written in place of a secret. */
  public static final String MARKER = "[REDACTED]";

  /** The kind of a character that JSON escapes. */
  public static final byte ESCAPED = Bigrams.ESCAPED;

  private static final long LEAST_CARD = 1_000_000_000_000L;

  private final KeyRule keys;
  private final AtomicLong failures = new AtomicLong();
  private final List<String> values;
  private final @Nullable Map<String, String> own;
  private volatile @Nullable TextScanner scanner;

  /**
   * A redactor with the whole default policy.
   *
   * @param added keys that are secret too
   * @param allowed keys that are not
   */
  public Redactor(List<String> added, List<String> allowed) {
    this(added, allowed, List.of(), null);
  }

  /**
   * The same with more.
   *
   * @param values forms of values that are secret too, written {@code prefix[characters]{least}}
   * @param own null, or settings by name: what these and this process were given as secrets must
   *     not leave either
   */
  public Redactor(
      List<String> added,
      List<String> allowed,
      List<String> values,
      @Nullable Map<String, String> own) {
    this.keys = new KeyRule(added, allowed);
    this.values = values;
    this.own = own;
  }

  /** What is wrong with those forms that are; each is left out. */
  public List<String> wrongPatterns() {
    List<String> wrong = new ArrayList<>();
    patterns(new ValuePattern.Sets(), wrong);
    return wrong;
  }

  private List<ValuePattern> patterns(ValuePattern.Sets sets, List<String> wrong) {
    List<ValuePattern> patterns = new ArrayList<>();
    for (String value : values) {
      try {
        ValuePattern.read(value, sets, patterns);
      } catch (IllegalArgumentException e) {
        wrong.add(value + " (expected " + e.getMessage() + ")");
      }
    }
    return patterns;
  }

  /** Made when the first text is read, as its tables are not small, and nothing waits for them. */
  private TextScanner scanner() {
    TextScanner known = scanner;
    return known != null ? known : newScanner();
  }

  private synchronized TextScanner newScanner() {
    TextScanner made = scanner;
    if (made == null) {
      ValuePattern.Sets sets = new ValuePattern.Sets();
      List<String> secrets = own == null ? List.of() : OwnSecrets.ofThisProcess(keys, own);
      made = new TextScanner(keys, patterns(sets, new ArrayList<>()), secrets, sets);
      scanner = made;
    }
    return made;
  }

  /** What the key says of its value. */
  public Verdict judge(String key) {
    return keys.judge(key, 0, key.length());
  }

  /** What the key that is this part of a text says of its value. */
  public Verdict judge(String text, int from, int to) {
    return keys.judge(text, from, to);
  }

  /** Whether this text is nothing but a key whose value must not leave. */
  public boolean isSecretName(String text, int from, int to) {
    return Keys.isToken(text, from, to) && judge(text, from, to) == Verdict.SECRET;
  }

  /** Whether this begins as what validators say of a secret, rather than being one. */
  public static boolean isSentence(String text, int from, int to) {
    return Words.isSentence(text, from, to);
  }

  /** Whether the container that begins here is the schema of a value, rather than a value. */
  public static boolean isSchema(String text, int from) {
    return Schema.is(text, from, text.length(), new Spans());
  }

  /** Whether a string under this key must not leave. */
  public boolean secretKey(String key) {
    return judge(key) != Verdict.OPEN;
  }

  /** Finds what of this part of a text must not leave. */
  public void find(String text, int from, int to, Place place, Spans found) {
    found.clear();
    scanner().find(text, from, to, place, found);
  }

  /**
   * For each two ASCII characters, at {@code first << 7 | second}, what there is to do at the
   * second: nothing where it is 0. Where it is {@link #ESCAPED}, JSON escapes the character; where
   * it is anything else, {@link #finds} has to be asked.
   */
  public byte[] kinds() {
    return scanner().kinds();
  }

  /**
   * Whether {@link #find} would find something around this character, which is of this kind. Where
   * this is false for all characters of a text, it would find nothing.
   *
   * @param scratch to be cleared before the first character of a text
   */
  public boolean finds(
      byte kind, String text, int from, int at, int to, Place place, Spans scratch) {
    return scanner().finds(kind, text, from, at, to, place, scratch);
  }

  /**
   * Reads an argument of a command line.
   *
   * @param state what was known behind the one before it: {@link Arguments#START} if there is none,
   *     else {@link Arguments#state}
   * @return where its secret starts, by {@link Arguments#secretFrom}, and what is known behind it
   */
  public long argument(int state, String text, int from, int to) {
    return scanner().arguments().next(state, text, from, to);
  }

  /** Whether this number is that of a payment card. */
  public static boolean isCard(long number) {
    if (number < LEAST_CARD) {
      return false;
    }
    int digits = 0;
    for (long rest = number; rest > 0; rest /= 10) {
      digits++;
    }
    return CardRule.is(number, digits);
  }

  /** Whether nothing of this text would be taken out. */
  public boolean clean(String text) {
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
