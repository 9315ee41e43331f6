/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form by which a secret is known wherever it stands: a literal, and the characters around it.
 *
 * <p>Written {@code prefix[set]{least}}: the literal, the characters that may follow it, and how
 * many there are at least; as many as follow belong to the secret. In the literal, {@code (a|b)}
 * stands for either. A set and its number may stand before the literal too, and a further literal
 * with its set behind. The table of ours also uses: a leading {@code *} where the secret may stand
 * within a word, a leading {@code >} where the literal is no part of the secret, a trailing {@code
 * !} where it has exactly that length and no word goes on behind it, a trailing {@code ?} where one
 * of its characters is a digit or a capital.
 */
final class ValuePattern {
  private static final int LEAST_LITERAL = 2;

  final String literal;

  /** Where the rarer of two neighbours of the literal stands that are rarest in texts. */
  final int pivot;

  final @Nullable CharacterSet before;
  final int leastBefore;
  final CharacterSet set;
  final int least;
  final boolean anywhere;
  final boolean keepsLiteral;
  final boolean exact;
  final boolean mixed;
  final @Nullable ValuePattern rest;

  private ValuePattern(Reader read, String literal) {
    this.literal = literal;
    this.pivot = Bigrams.pivot(literal);
    this.before = read.before;
    this.leastBefore = read.leastBefore;
    this.set = read.set;
    this.least = read.least;
    this.anywhere = read.anywhere;
    this.keepsLiteral = read.keepsLiteral;
    this.exact = read.tail == '!';
    this.mixed = read.tail == '?';
    this.rest = read.rest;
  }

  /**
   * Adds what is written so.
   *
   * @throws IllegalArgumentException if it is not written as the class says; the message is for
   *     people
   */
  static void read(String text, Sets sets, List<ValuePattern> to) {
    Reader read = new Reader(text, sets, 0, LEAST_LITERAL);
    each(read, read.literal, to);
  }

  /** Adds one for each way to read the first alternatives of the literal. */
  private static void each(Reader read, String literal, List<ValuePattern> to) {
    int open = literal.indexOf('(');
    int close = literal.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      to.add(new ValuePattern(read, literal));
      return;
    }
    int from = open + 1;
    for (int i = from; i <= close; i++) {
      if (i == close || literal.charAt(i) == '|') {
        String one = literal.substring(from, i);
        each(read, literal.substring(0, open).concat(one).concat(literal.substring(close + 1)), to);
        from = i + 1;
      }
    }
  }

  /** The sets that were read, each once. */
  static final class Sets {
    private final List<CharacterSet> all = new ArrayList<>();

    CharacterSet of(String specification) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).isWritten(specification)) {
          return all.get(i);
        }
      }
      return added(CharacterSet.of(all.size(), specification));
    }

    CharacterSet not(String characters) {
      return added(CharacterSet.not(all.size(), characters));
    }

    private CharacterSet added(CharacterSet set) {
      all.add(set);
      return set;
    }
  }

  /** What stands in one line. */
  private static final class Reader {
    private final String text;
    private final Sets sets;
    private int at;
    private String literal = "";
    private @Nullable CharacterSet before;
    private int leastBefore;
    private CharacterSet set;
    private int least;
    private boolean anywhere;
    private boolean keepsLiteral;
    private char tail;
    private @Nullable ValuePattern rest;

    Reader(String text, Sets sets, int from, int leastLiteral) {
      this.text = text;
      this.sets = sets;
      this.at = from;
      anywhere = take('*');
      keepsLiteral = take('>');
      if (at < text.length() && text.charAt(at) == '[') {
        before = set();
        leastBefore = number();
      }
      int open = text.indexOf('[', at);
      if (open < at + leastLiteral) {
        throw new IllegalArgumentException("two characters or more, then [characters]{number}");
      }
      literal = text.substring(at, open);
      at = open;
      set = set();
      least = number();
      end();
    }

    private void end() {
      if (at + 1 < text.length()) {
        Reader more = new Reader(text, sets, at, 1);
        rest = new ValuePattern(more, more.literal);
      } else if (at < text.length()) {
        tail = text.charAt(at);
        if (tail != '!' && tail != '?') {
          throw new IllegalArgumentException("nothing behind the number");
        }
      }
    }

    private boolean take(char c) {
      boolean there = at < text.length() && text.charAt(at) == c;
      at += there ? 1 : 0;
      return there;
    }

    private CharacterSet set() {
      int close = text.indexOf(']', at);
      if (close < at + 2) {
        throw new IllegalArgumentException("characters between [ and ]");
      }
      CharacterSet read = sets.of(text.substring(at + 1, close));
      at = close + 1;
      return read;
    }

    private int number() {
      int close = text.indexOf('}', at);
      if (!take('{') || close < at + 1 || close > at + 2) {
        throw new IllegalArgumentException("a number of at most two digits between { and }");
      }
      int number = 0;
      for (; at < close; at++) {
        int digit = text.charAt(at) - '0';
        if (digit < 0 || digit > 9) {
          throw new IllegalArgumentException("digits between { and }");
        }
        number = 10 * number + digit;
      }
      at++;
      return number;
    }
  }
}
