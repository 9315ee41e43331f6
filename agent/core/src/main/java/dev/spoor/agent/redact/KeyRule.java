/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a value by its key. Recent decisions are remembered. */
final class KeyRule {
  private static final int REMEMBERED = 4_096;
  private static final int LONGEST_REMEMBERED = 64;
  private static final int LETTERS = 32;
  private static final int LONGEST_PLAIN_KEY = 24;
  static final int LONGEST_JUDGED = 1_024;

  private final @Nullable Decision[] decisions = new Decision[REMEMBERED];
  private final String[][] stems = byLastLetter(Vocabulary.STEMS);
  private final List<String> added;
  private final List<String> allowed;

  /**
   * @param added keys that are secret too, also as the last words of a longer one
   * @param allowed keys that are not, as they stand
   */
  KeyRule(List<String> added, List<String> allowed) {
    this.added = normalised(added);
    this.allowed = normalised(allowed);
  }

  private static List<String> normalised(List<String> keys) {
    List<String> all = new ArrayList<>(keys.size());
    for (String key : keys) {
      String joined = KeyName.of(key).joined();
      if (!joined.isEmpty()) {
        all.add(joined);
      }
    }
    return all;
  }

  Verdict judge(String text, int from, int to) {
    return from == to ? Verdict.OPEN : known(text, from, to).verdict;
  }

  /** Whether this is a secret key itself, and no secret that ends as one does. */
  boolean isPlainKey(String text, int from, int to) {
    return from < to
        && to - from < LONGEST_PLAIN_KEY
        && !Edges.hasDigit(text, from, to)
        && judge(text, from, to) != Verdict.OPEN;
  }

  /** What is known of the key that is this part of a text. */
  Decision known(String text, int from, int to) {
    int length = to - from;
    if (length > LONGEST_REMEMBERED) {
      return decision(text.substring(Math.max(from, to - LONGEST_JUDGED), to));
    }
    int slot = slot(text, from, to);
    Decision known = decisions[slot];
    if (known != null && isAt(known.key, text, from, length)) {
      return known;
    }
    Decision made = decision(text.substring(from, to));
    decisions[slot] = made;
    return made;
  }

  private static boolean isAt(String key, String text, int from, int length) {
    return length == text.length()
        ? key.equals(text)
        : key.length() == length && key.regionMatches(0, text, from, length);
  }

  private Decision decision(String key) {
    return new Decision(key, decide(key));
  }

  private static int slot(String text, int from, int to) {
    int hash = 0;
    if (from == 0 && to == text.length()) {
      hash = text.hashCode();
    } else {
      for (int i = from; i < to; i++) {
        hash = 31 * hash + text.charAt(i);
      }
    }
    return (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
  }

  private Verdict decide(String key) {
    KeyName name = KeyName.of(key);
    String joined = name.joined();
    if (allowed.contains(joined)) {
      return Verdict.OPEN;
    }
    for (String one : added) {
      if (joined.equals(one) || name.endsWithWords(one)) {
        return Verdict.SECRET;
      }
    }
    if (isOneOf(Vocabulary.HARMLESS_FIRST, name.firstWord())
        || joined.startsWith(Vocabulary.HARMLESS_PREFIX)
        || endsWithOneOf(Vocabulary.HARMLESS_LAST, joined)) {
      return Verdict.OPEN;
    }
    if (name.endsWithWords("pass") && !joined.equals("pass")) {
      return isOneOf(Vocabulary.HARMLESS_PASSES, name.firstWord()) ? Verdict.OPEN : Verdict.SECRET;
    }
    return byVocabulary(joined);
  }

  private Verdict byVocabulary(String joined) {
    if (secret(joined) || secret(withoutTail(joined))) {
      return Verdict.SECRET;
    }
    return isOneOf(Vocabulary.TEXT_ONLY, joined) ? Verdict.SECRET_TEXT : Verdict.OPEN;
  }

  private boolean secret(String joined) {
    return isOneOf(Vocabulary.EXACT, joined)
        || (!joined.isEmpty() && endsWithOneOf(stems[lastLetter(joined)], joined));
  }

  /** The words in groups, as most keys end in a letter in which few of them do. */
  private static String[][] byLastLetter(String[] words) {
    String[][] groups = new String[LETTERS][0];
    for (String word : words) {
      int letter = lastLetter(word);
      int size = groups[letter].length;
      groups[letter] = Arrays.copyOf(groups[letter], size + 1);
      groups[letter][size] = word;
    }
    return groups;
  }

  private static int lastLetter(String word) {
    return word.charAt(word.length() - 1) & LETTERS - 1;
  }

  private static boolean endsWithOneOf(String[] ends, String joined) {
    for (String end : ends) {
      if (joined.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTail(String joined) {
    int end = joined.length();
    while (end > 0 && Character.isDigit(joined.charAt(end - 1))) {
      end--;
    }
    String shorter = joined.substring(0, end);
    for (String tail : Vocabulary.TAILS) {
      if (joined.endsWith(tail)) {
        return joined.substring(0, joined.length() - tail.length());
      }
      if (shorter.endsWith(tail)) {
        return shorter.substring(0, shorter.length() - tail.length());
      }
    }
    return shorter;
  }

  private static boolean isOneOf(String[] words, String word) {
    for (String one : words) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
