/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Command lines within texts: in scripts, and wherever an option stands behind a known program. */
final class CommandLines {
  private static final int FURTHEST_BACK = 256;
  private static final int LONGEST = 4_096;
  private static final int LONGEST_QUOTED = 2_048;
  private static final int DEEPEST = 4;
  private static final int MOST_BEHIND = 8;

  /** Commands that are given secrets without an option, and two letters by which each is found. */
  private static final String[] VERBS = {
    "vault ",
    "add_user ",
    "change_password ",
    "authenticate_user ",
    "config set ",
    "config:set ",
    "poetry config ",
    "configure set ",
    "mc alias set ",
    "ngrok authtoken "
  };

  private static final int[] PIVOTS = pivots();

  private final Arguments arguments;

  CommandLines(Arguments arguments) {
    this.arguments = arguments;
  }

  private static int[] pivots() {
    int[] pivots = new int[VERBS.length];
    for (int i = 0; i < pivots.length; i++) {
      pivots[i] = Bigrams.pivot(VERBS[i]);
    }
    return pivots;
  }

  /** Has {@link #verb} asked where one of its commands may stand. */
  static void enter(Bigrams bigrams, int rule) {
    for (int i = 0; i < VERBS.length; i++) {
      bigrams.add(VERBS[i].charAt(PIVOTS[i] - 1), VERBS[i].charAt(PIVOTS[i]), rule);
    }
  }

  /** What a shell, its trace, a change or a quotation writes before a command. */
  private static final String PROMPTS = "+>$#<";

  /** Looks at the line on which an option may start here. */
  void around(String text, int from, int dash, int to, Spans found) {
    if (dash + 1 < to && isOption(text.charAt(dash + 1))) {
      line(text, from, dash, to, found);
    }
  }

  private void line(String text, int from, int dash, int to, Spans found) {
    if (dash < found.commandTo()) {
      return;
    }
    int limit = Math.max(from, dash - FURTHEST_BACK);
    int start = dash;
    while (start > limit && text.charAt(start - 1) >= ' ' && !isOpening(text, start - 1, limit)) {
      start--;
    }
    int end = Math.min(to, dash + LONGEST);
    if (start > limit && Values.isQuote(text.charAt(start - 1))) {
      int close = close(text, start - 1, limit, end);
      end = close > dash ? close : end;
    }
    find(text, Math.max(start, found.commandTo()), end, found);
    found.command(end);
  }

  /** Looks at the line on which one of these commands, which need no option, may stand here. */
  void verb(String text, int from, int second, int to, Spans found) {
    for (int i = 0; i < VERBS.length; i++) {
      int start = second - PIVOTS[i];
      if (start >= from && text.startsWith(VERBS[i], start) && Edges.begins(text, from, start)) {
        line(text, from, start, to, found);
        return;
      }
    }
  }

  /** Looks at the list that begins here, as the JDK prints commands. */
  void list(String text, int bracket, int to, Spans found) {
    int wordTo = Edges.indexOf(text, ',', bracket + 1, Math.min(to, bracket + FURTHEST_BACK));
    if (bracket < found.commandTo() || wordTo < 0) {
      return;
    }
    int word = bracket + 1;
    while (word < wordTo && Values.isQuote(text.charAt(word))) {
      word++;
    }
    if (arguments.knows(text, word, Values.beforeQuote(text, word, wordTo))) {
      int end = LineEnds.endOfLine(text, bracket, Math.min(to, bracket + LONGEST));
      find(text, bracket, end, found);
      found.command(end);
    }
  }

  /** Whether a value that is in quotes begins behind this one: those of arguments stand alone. */
  private static boolean isOpening(String text, int quote, int from) {
    char c = text.charAt(quote);
    if (c != '"' && c != '\'') {
      return false;
    }
    int at = quote;
    while (at > from && text.charAt(at - 1) == '\\') {
      at--;
    }
    while (at > from && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at == from || ":=".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isOption(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Reads this part of a text as command lines. */
  void find(String text, int from, int to, Spans found) {
    find(text, from, to, found, 0);
  }

  private void find(String text, int from, int to, Spans found, int depth) {
    int state = Arguments.START;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\n' || c == '|' || c == ';' || c == '&' || c == '`') {
        state = Arguments.START;
        at++;
      } else if (c <= ' ' || c == ',' || c == '[' || c == '(' || c == ')' || c == ']') {
        at++;
      } else if (state == Arguments.START && PROMPTS.indexOf(c) >= 0) {
        at++;
      } else {
        int end = tokenEnd(text, at, to);
        state = token(state, text, at, end, found, depth);
        at = end;
      }
    }
  }

  private int token(int before, String text, int from, int end, Spans found, int depth) {
    int start = from;
    int stop = end;
    while (stop > start + 1 && end - stop < MOST_BEHIND && isBehind(text, start, stop - 1)) {
      stop--;
    }
    int escapes = Values.behindEscapes(text, start, stop) - start;
    char first = text.charAt(Math.min(start + escapes, stop - 1));
    boolean quoted = (first == '"' || first == '\'') && stop - start > 2 * escapes + 1;
    if (quoted && text.charAt(stop - 1) == first) {
      start += escapes + 1;
      stop -= escapes + 1;
    }
    boolean script = Arguments.isScript(before) || Edges.indexOf(text, ' ', start, stop) > 0;
    if (script && depth < DEEPEST) {
      find(text, start, stop, found, depth + 1);
    }
    long step = arguments.next(before, text, start, stop);
    int secret = Arguments.secretFrom(step);
    if (secret < stop && !isMarker(text, secret - 1, stop)) {
      take(text, secret, stop, found);
    }
    return Arguments.state(step);
  }

  /** Whether what is taken for an argument has been taken out before. */
  private static boolean isMarker(String text, int bracket, int to) {
    return text.startsWith(Redactor.MARKER, bracket) && to <= bracket + Redactor.MARKER.length();
  }

  /** Whether this character stands behind an argument, and not in it. */
  private static boolean isBehind(String text, int from, int at) {
    int bracket = ")]}".indexOf(text.charAt(at));
    if (bracket >= 0) {
      return Edges.indexOf(text, "([{".charAt(bracket), from, at) < 0;
    }
    return ",:;.".indexOf(text.charAt(at)) >= 0;
  }

  private static void take(String text, int from, int to, Spans found) {
    char first = text.charAt(from);
    char last = text.charAt(to - 1);
    boolean quoted = first == '"' || first == '\'';
    int start = quoted && first == last && to - from > 1 ? from + 1 : from;
    found.add(start, last == '"' || last == '\'' ? Math.max(start, to - 1) : to);
  }

  /** Behind what belongs together: quotes hold blanks. */
  private static int tokenEnd(String text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c <= ' ' || c == '|' || (c == ';' && isLast(text, at, to))) {
        return at;
      }
      if (c == '"' || c == '\'') {
        int close = close(text, at, from, to);
        if (close > 0 && at == from && close + 1 < to && text.charAt(close + 1) == ',') {
          return close + 1;
        }
        at = Math.max(at, close);
      }
      at++;
    }
    return at;
  }

  private static boolean isLast(String text, int at, int to) {
    return at + 1 == to || text.charAt(at + 1) <= ' ';
  }

  /** The quote that closes the one here, escaped as often, or -1. */
  private static int close(String text, int quote, int from, int to) {
    int escapes = escapes(text, quote, from);
    int limit = Math.min(to, quote + LONGEST_QUOTED);
    for (int i = quote + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(quote) && escapes(text, i, quote) <= escapes) {
        return i;
      }
      if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static int escapes(String text, int at, int from) {
    int i = at;
    while (i > from && text.charAt(i - 1) == '\\') {
      i--;
    }
    return at - i;
  }
}
