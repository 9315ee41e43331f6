/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * What stands behind a secret key and is not the secret, but says something of it: sentences of
 * validators and parsers, counts, kinds of authentication.
 */
final class Remarks {
  private static final int LONGEST = 24;
  private static final int MOST_DIGITS = 4;

  private static final String[] KINDS = {
    "basic",
    "digest",
    "bearer",
    "negotiate",
    "ntlm",
    "kerberos",
    "oauth",
    "oauth2",
    "oidc",
    "saml",
    "ldap",
    "plain",
    "login",
    "anonymous",
    "mtls",
    "trust",
    "peer",
    "md5",
    "failed",
    "ok"
  };
  private static final String[] POLICIES = {"include", "omit", "same-origin"};
  private static final String[] COMPLAINTS = {
    "unexpected", "illegal", "unrecognized", "unknown", "offending", "lexer", "parser"
  };
  private static final String[] TOKENS = {
    "EOF", "IDENTIFIER", "IDENT", "ID", "LPAREN", "RPAREN", "LBRACE", "RBRACE", "LBRACKET",
    "RBRACKET", "COMMA", "SEMICOLON", "SEMI", "COLON", "DOT", "STRING", "NUMBER", "INTEGER",
    "KEYWORD", "OPERATOR", "NEWLINE", "INDENT", "DEDENT", "FIELD_NAME", "PROPERTY_NAME"
  };
  private static final String[] GROUPS = {"VALUE_", "START_", "END_"};

  /** Whether what stands behind this key is no secret. */
  static boolean is(Pair pair, int valueTo) {
    String text = pair.text;
    int from = pair.valueFrom;
    if (from >= valueTo) {
      return true;
    }
    char first = text.charAt(from);
    if (Values.isQuote(first) && isEndOfText(pair)) {
      return true;
    }
    if (Values.isQuote(first)) {
      int start = Values.behindEscapes(text, from, valueTo) + 1;
      int end = Values.beforeQuote(text, start, valueTo);
      return start < end
          && (isSentence(pair, start, end)
              || isKind(pair, start, end)
              || isPartOfText(pair, start, end, valueTo));
    }
    if (first >= '0' && first <= '9') {
      return isCount(pair, valueTo);
    }
    if (first == '[' && from + 1 < valueTo && Values.isQuote(text.charAt(from + 1))) {
      int start = Values.behindEscapes(text, from + 1, valueTo) + 1;
      return isSentence(pair, start, valueTo);
    }
    int wordTo = wordEnd(text, from, pair.to);
    return isSentence(pair, from, pair.to)
        || isKind(pair, from, wordTo)
        || isToken(pair, wordTo)
        || References.is(pair, valueTo)
        || isNextPair(pair);
  }

  /** {@code "Enter password:", "x"}: the quote ends the text in which the key stands. */
  private static boolean isEndOfText(Pair pair) {
    int next = pair.valueFrom + 1;
    return pair.sign + 1 == pair.valueFrom
        && pair.keyTo == pair.sign
        && next < pair.to
        && ",}]".indexOf(pair.text.charAt(next)) >= 0
        && (next + 1 >= pair.to || " \"}],".indexOf(pair.text.charAt(next + 1)) >= 0);
  }

  /** A phrase may begin as a sentence does. */
  private static boolean isSentence(Pair pair, int from, int to) {
    return !endsWith(pair, "phrase") && Words.isSentence(pair.text, from, to);
  }

  /** {@code auth=basic}, and {@code credentials: include} of browsers. */
  private static boolean isKind(Pair pair, int from, int to) {
    return (endsWith(pair, "auth") && Words.isOneOf(KINDS, pair.text, from, to))
        || (endsWith(pair, "credentials") && Words.isOneOf(POLICIES, pair.text, from, to));
  }

  /** {@code secrets: 3}: how many there are. */
  private static boolean isCount(Pair pair, int valueTo) {
    int at = pair.valueFrom;
    while (at < valueTo && pair.text.charAt(at) >= '0' && pair.text.charAt(at) <= '9') {
      at++;
    }
    char last = pair.text.charAt(pair.keyTo - 1);
    return at == valueTo && at - pair.valueFrom <= MOST_DIGITS && (last == 's' || last == 'S');
  }

  /** {@code Unexpected token: EOF}: the token of a language. */
  private static boolean isToken(Pair pair, int wordTo) {
    if (!endsWith(pair, "token") || wordTo - pair.valueFrom > LONGEST) {
      return false;
    }
    String text = pair.text;
    if (Words.isOneOf(TOKENS, text, pair.valueFrom, wordTo)) {
      return true;
    }
    for (String group : GROUPS) {
      if (text.startsWith(group, pair.valueFrom)
          && isCapitals(text, pair.valueFrom + group.length(), wordTo)) {
        return true;
      }
    }
    for (String complaint : COMPLAINTS) {
      int start = pair.keyFrom - 1 - complaint.length();
      if (start >= pair.from && text.regionMatches(true, start, complaint, 0, complaint.length())) {
        return !Edges.hasDigit(text, pair.valueFrom, wordTo);
      }
    }
    return false;
  }

  private static boolean isCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && c != '_') {
        return false;
      }
    }
    return from < to;
  }

  /** {@code token: '('} of a parser, and {@code "token": "Hello", "logprob"} of a model. */
  private static boolean isPartOfText(Pair pair, int from, int to, int valueTo) {
    if (!endsWith(pair, "token")) {
      return false;
    }
    boolean sign = to - from <= 2;
    for (int i = from; i < to; i++) {
      sign &= !Character.isLetterOrDigit(pair.text.charAt(i));
    }
    int next = Edges.indexOf(pair.text, "logprob", valueTo, Math.min(pair.to, valueTo + LONGEST));
    return sign || next > 0;
  }

  /** {@code password= user=bob}: none, and another pair. */
  private static boolean isNextPair(Pair pair) {
    int from = pair.valueFrom;
    int at = Words.lettersEnd(pair.text, from, pair.to);
    return pair.isAssignment()
        && pair.sign + 1 < from
        && pair.sign > pair.from
        && pair.text.charAt(pair.sign - 1) > ' '
        && at > from
        && at + 1 < pair.to
        && pair.text.charAt(at) == '='
        && (Edges.isWord(pair.text.charAt(at + 1)) || pair.text.charAt(at + 1) == '"');
  }

  private static boolean endsWith(Pair pair, String word) {
    int start = pair.keyTo - word.length();
    return start >= pair.keyFrom && pair.text.regionMatches(true, start, word, 0, word.length());
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    int limit = Math.min(to, from + LONGEST + 1);
    while (at < limit && text.charAt(at) > ' ' && ",;)}\"'".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private Remarks() {}
}
