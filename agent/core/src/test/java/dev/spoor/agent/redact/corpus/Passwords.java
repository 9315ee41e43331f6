/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;

/** Passwords as people and machines choose them. */
final class Passwords {
  private static final String[] SYLLABLES = {
    "Vur", "kal", "Zem", "tol", "Brix", "quon", "Dwa", "pim", "Gosh", "nuv", "Wext", "yob", "Kriv"
  };

  /** Without anything that ends a value in any of the usual notations. */
  static String tame(Draw draw) {
    return switch (draw.below(5)) {
      case 0 -> weak(draw);
      case 1 -> draw.chars(Draw.ALNUM + "!*_.~+@$^", draw.between(8, 20));
      case 2 -> draw.chars(Draw.LOWER + Draw.DIGITS, draw.between(7, 12));
      default -> draw.chars(Draw.ALNUM, draw.between(8, 24));
    };
  }

  /** With what ends a value where it is not quoted. */
  static String wild(Draw draw) {
    return draw.chance(50)
        ? tame(draw)
        : draw.chars(Draw.ALNUM + "@#$%^&*:/=!?;,()<>[]{}|~", draw.between(10, 24));
  }

  /** As a careless program puts it into a URL. */
  static String inUrl(Draw draw) {
    return draw.chance(70) ? tame(draw) : draw.chars(Draw.ALNUM + "@!$*^", draw.between(9, 18));
  }

  /** Of low entropy, with what a policy asks for. */
  static String weak(Draw draw) {
    String word = draw.one(SYLLABLES) + draw.one(SYLLABLES).toLowerCase(java.util.Locale.ROOT);
    return word + draw.between(10, 9_999) + draw.one("", "!", "!!", "_x");
  }

  /** Words with blanks between. */
  static Secret phrase(Draw draw) {
    List<String> words = new ArrayList<>();
    for (int i = draw.between(3, 5); i > 0; i--) {
      words.add(draw.one(SYLLABLES) + draw.one(SYLLABLES) + draw.chars(Draw.ALNUM, 3));
    }
    return new Secret(String.join(" ", words), words);
  }

  private Passwords() {}
}
