/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Numbers of payment cards: issuer, length and check digit are right. */
final class CardRule {
  private static final int MOST = 19;
  private static final int LEAST = 13;

  /** Looks for one whose first digit stands here. */
  static void find(String text, int from, int at, int to, Spans found) {
    if (to - at < LEAST || !mayGoOn(text, at) || !begins(text, from, at)) {
      return;
    }
    int digits = 0;
    int groups = 0;
    int group = 0;
    char separator = 0;
    long number = 0;
    int i = at;
    while (i < to && digits < MOST) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
        digits++;
        group++;
      } else if (isSeparator(c, separator) && i + 1 < to && isDigit(text.charAt(i + 1))) {
        separator = c;
        groups = groups * 10 + Math.min(group, 9);
        if (is(number, digits) && isUsual(groups)) {
          break;
        }
        group = 0;
      } else {
        break;
      }
      i++;
    }
    if (!is(number, digits)) {
      return;
    }
    boolean alone = i == to || !Edges.isWord(text.charAt(i));
    if (alone && (separator == 0 || begins(text, from, at, separator))) {
      found.add(at, i);
    }
  }

  /** Whether four digits stand here, and what may follow them. */
  private static boolean mayGoOn(String text, int at) {
    char next = text.charAt(at + 4);
    return isDigit(text.charAt(at + 3))
        && (isDigit(next) || next == ' ' || next == '-')
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2));
  }

  private static boolean isSeparator(char c, char known) {
    return (c == ' ' || c == '-') && (known == 0 || c == known);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Not behind a letter, a digit or the point of a fraction. */
  private static boolean begins(String text, int from, int at) {
    return Edges.begins(text, from, at)
        && (at - 2 < from || text.charAt(at - 1) != '.' || !isDigit(text.charAt(at - 2)));
  }

  /** What is grouped by dashes is no part of a longer word of them, such as a UUID. */
  private static boolean begins(String text, int from, int at, char separator) {
    return separator == ' '
        || at - 2 < from
        || text.charAt(at - 1) != '-'
        || !Edges.isWord(text.charAt(at - 2));
  }

  /** Whether groups of so many digits are those of cards; nine stands for nine or more. */
  private static boolean isUsual(int groups) {
    return groups == 9 || groups == 4444 || groups == 465 || groups == 464;
  }

  /** Whether a number of so many digits is that of a card. */
  static boolean is(long number, int digits) {
    return digits >= LEAST && digits <= MOST && isIssued(number, digits) && isChecked(number);
  }

  private static boolean isIssued(long number, int digits) {
    long head = number;
    for (int i = digits; i > 4; i--) {
      head /= 10;
    }
    int four = (int) head;
    int two = four / 100;
    return switch (four / 1000) {
      case 4 -> digits == 13 || digits == 16 || digits == 19;
      case 5 -> two >= 51 && two <= 55 && digits == 16;
      case 2 -> four >= 2221 && four <= 2720 && digits == 16;
      case 3 -> isThree(four, two, digits);
      case 6 ->
          (four == 6011 || two == 65 || (four >= 6440 && four <= 6499) || two == 62)
              && digits >= 16;
      default -> false;
    };
  }

  private static boolean isThree(int four, int two, int digits) {
    if (two == 34 || two == 37) {
      return digits == 15;
    }
    if (two == 36 || two == 38 || two == 39 || (four >= 3000 && four <= 3059)) {
      return digits == 14;
    }
    return two == 35 && digits == 16;
  }

  private static boolean isChecked(long number) {
    int sum = 0;
    boolean twice = false;
    for (long rest = number; rest > 0; rest /= 10) {
      int digit = (int) (rest % 10);
      digit = twice ? 2 * digit : digit;
      sum += digit > 9 ? digit - 9 : digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  private CardRule() {}
}
