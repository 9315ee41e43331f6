/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What to do at a character, given the one before it: one byte for each two ASCII characters. It is
 * nothing for nearly all of them, which is what makes clean text cheap.
 */
final class Bigrams {
  /** Stands for a character that JSON escapes; nothing is looked for there. */
  static final byte ESCAPED = -1;

  private static final int MOST = 250;

  /** How often each letter from a to z is met: A where it is rare, Z where it is in each word. */
  private static final String LETTERS = "TDHKZFFORACKGRSFAOQVHCFAFA";

  private static final int PUNCTUATION = 10;
  private static final int CAPITAL = 2;
  private static final int OTHER = 4;

  private final byte[] kinds = new byte[128 * 128];
  private final List<Group> groups = new ArrayList<>(128);
  private int latest;

  Bigrams() {
    groups.add(new Group(0));
    for (char c = 0; c < 128; c++) {
      if (c < 0x20 || c == 0x7f || c == '"' || c == '\\') {
        for (int before = 0; before < 128; before++) {
          kinds[before << 7 | c] = ESCAPED;
        }
      }
    }
  }

  byte[] kinds() {
    return kinds;
  }

  Group[] groups() {
    return groups.toArray(new Group[0]);
  }

  /** Has these rules asked wherever the second character stands behind the first. */
  void add(char first, char second, int rules) {
    int at = first << 7 | second;
    if (kinds[at] == ESCAPED) {
      return;
    }
    Group known = groups.get(kinds[at] & 0xff);
    if (known.patterns.length == 0) {
      kinds[at] = group(known.rules | rules);
    } else {
      known.rules |= rules;
    }
  }

  /** The same for each of these characters behind any. */
  void addAny(String seconds, int rules) {
    for (int i = 0; i < seconds.length(); i++) {
      for (char first = 0; first < 128; first++) {
        add(first, seconds.charAt(i), rules);
      }
    }
  }

  /** The same rules are entered at many places, one after the other. */
  private byte group(int rules) {
    if (groups.get(latest).rules != rules) {
      latest = place(rules);
    }
    return (byte) latest;
  }

  private int place(int rules) {
    for (int i = 1; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (group.rules == rules && group.patterns.length == 0) {
        return i;
      }
    }
    return add(new Group(rules)) & 0xff;
  }

  private byte add(Group group) {
    if (groups.size() == MOST) {
      throw new IllegalStateException("more than " + MOST + " groups of rules");
    }
    groups.add(group);
    return (byte) (groups.size() - 1);
  }

  /** Has this pattern asked where its pivot may stand. */
  void add(ValuePattern pattern) {
    int pivot = pattern.pivot;
    if (pivot == 0) {
      return;
    }
    int at = pattern.literal.charAt(pivot - 1) << 7 | pattern.literal.charAt(pivot);
    Group known = groups.get(kinds[at] & 0xff);
    if (known.patterns.length == 0) {
      kinds[at] = add(new Group(known.rules));
      known = groups.get(kinds[at] & 0xff);
    }
    known.add(pattern);
  }

  /** The second of the two neighbours that are rarest in texts, or 0. */
  static int pivot(String literal) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < literal.length(); i++) {
      char second = literal.charAt(i);
      int weight = weight(literal.charAt(i - 1), second);
      if (weight < least && second > ' ' && second != '"' && second != '\\') {
        least = weight;
        best = i;
      }
    }
    return best;
  }

  /** About how often these are met together. */
  private static int weight(char first, char second) {
    boolean ascii = first < 128 && second < 128;
    return ascii ? weight(first) * weight(second) : Integer.MAX_VALUE;
  }

  private static int weight(char c) {
    if (c >= 'a' && c <= 'z') {
      return LETTERS.charAt(c - 'a') - 'A' + 1;
    }
    return c == '.' || c == '-' || (c >= '0' && c <= '9')
        ? PUNCTUATION
        : c >= 'A' && c <= 'Z' ? CAPITAL : OTHER;
  }

  /** What is asked at some characters. */
  static final class Group {
    private static final ValuePattern[] NONE = {};

    int rules;
    ValuePattern[] patterns = NONE;

    Group(int rules) {
      this.rules = rules;
    }

    void add(ValuePattern pattern) {
      patterns = Arrays.copyOf(patterns, patterns.length + 1);
      patterns[patterns.length - 1] = pattern;
    }
  }
}
