/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What names something where the secret might stand: a variable, a class, nothing at all. */
final class References {
  private static final int LONGEST = 24;
  private static final String[] NOTHING = {
    "none", "null", "nil", "empty", "unset", "unknown", "missing", "default", "hidden", "masked"
  };
  private static final String[] DOMAINS = {
    "org", "com", "io", "net", "dev", "java", "javax", "jakarta", "sun", "jdk", "software"
  };
  private static final String[] ENVIRONMENTS = {"os.environ", "process.env.", "ENV["};
  private static final String[] OWNERS = {"this.", "self."};

  /** What names something where the secret might stand: a variable, a class, nothing at all. */
  static boolean is(Pair pair, int valueTo) {
    String text = pair.text;
    int from = pair.valueFrom;
    for (String owner : OWNERS) {
      if (text.startsWith(owner, pair.keyFrom) && isLetters(text, from, valueTo)) {
        return true;
      }
    }
    return switch (text.charAt(from)) {
      case ':', '*' -> isVariable(text, from + 1, valueTo);
      case '@' ->
          isVariable(text, from + 1, text.charAt(valueTo - 1) == '@' ? valueTo - 1 : valueTo);
      case '%' -> text.startsWith("%{", from) && text.charAt(valueTo - 1) == '}';
      case '!' -> text.startsWith("!Ref ", from) || text.startsWith("!GetAtt ", from);
      case '(' ->
          isNothing(
              text, from + 1, Edges.indexOf(text, ')', from, Math.min(pair.to, from + LONGEST)));
      default -> isClass(text, from, valueTo) || isEnvironment(text, from);
    };
  }

  private static boolean isLetters(String text, int from, int to) {
    int end = Words.lettersEnd(text, from, to);
    return end > from && (end == to || (end + 1 == to && text.charAt(end) == ';'));
  }

  private static boolean isEnvironment(String text, int from) {
    for (String environment : ENVIRONMENTS) {
      if (text.startsWith(environment, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVariable(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && "_-.".indexOf(c) < 0) {
        return false;
      }
    }
    return Placeholders.endsWithVariable(text, from, to);
  }

  private static boolean isNothing(String text, int from, int to) {
    return from < to && (text.startsWith("not ", from) || Words.isOneOf(NOTHING, text, from, to));
  }

  /** {@code org.acme.Credentials}, also with the number of the object behind it. */
  private static boolean isClass(String text, int from, int to) {
    int at = Words.lettersEnd(text, from, to);
    if (at == to || text.charAt(at) != '.' || !Words.isOneOf(DOMAINS, text, from, at)) {
      return false;
    }
    while (at < to && text.charAt(at) == '.' && at + 1 < to && isLower(text.charAt(at + 1))) {
      at++;
      while (at < to && isLower(text.charAt(at))) {
        at++;
      }
    }
    int end = at < to && text.charAt(at) == '.' ? Words.lettersEnd(text, at + 1, to) : at;
    return end > at + 1
        && (end == to || (text.charAt(end) == '@' && Edges.isHex(text, end + 1, to)));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private References() {}
}
