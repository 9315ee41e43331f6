/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** The content of XML's elements. */
final class TagRule {
  private static final int LONGEST_NAME = 96;
  private static final int LONGEST_TAG = 512;
  private static final int LONGEST_CONTENT = 8 * 1024;

  private final KeyRule keys;

  TagRule(KeyRule keys) {
    this.keys = keys;
  }

  /** Looks at the element whose name starts here. */
  void find(String text, int from, int at, int to, Spans found) {
    if (at < found.solidTo()) {
      return;
    }
    int nameTo = nameEnd(text, at, to);
    if (nameTo == to || keys.judge(text, local(text, at, nameTo), nameTo) != Verdict.SECRET) {
      return;
    }
    int content = contentStart(text, nameTo, to);
    if (content < 0) {
      return;
    }
    int end = close(text, at, nameTo, content, to);
    found.lookedAhead((end < 0 ? Math.min(to, content + LONGEST_CONTENT) : end) - content, text);
    if (end < 0) {
      end = mayBegin(text, from, at - 1) ? openEnd(text, from, content, to) : content;
    }
    if (end > content && !Harmless.is(text, content, end)) {
      found.add(content, end);
      found.solid(end);
    }
  }

  /** Where content ends that nothing closes. Behind other text it may be words about an element. */
  private static int openEnd(String text, int from, int content, int to) {
    if (text.charAt(from) == '<') {
      return to;
    }
    int limit = Math.min(to, content + LONGEST_TAG);
    int end = content;
    while (end < limit && text.charAt(end) > ' ' && text.charAt(end) != '<') {
      end++;
    }
    return Edges.hasDigit(text, content, end) ? end : content;
  }

  /** {@code user:<password>@host} is how people write what has to be filled in. */
  private static boolean mayBegin(String text, int from, int open) {
    if (open == from) {
      return true;
    }
    char before = text.charAt(open - 1);
    return before <= ' ' || before == '>' || before == '"' || before == '\'' || before == 'n';
  }

  /** Where the name starts behind its prefix. */
  private static int local(String text, int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) != ':') {
      at--;
    }
    return at;
  }

  private static int nameEnd(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_NAME);
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      if (!Edges.isWord(c) && c != '_' && c != '-' && c != '.' && c != ':') {
        break;
      }
      at++;
    }
    return at;
  }

  /** Behind the tag, or -1 where it is none or has no content. */
  private static int contentStart(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_TAG);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return text.charAt(i - 1) == '/' ? -1 : i + 1;
      }
      if (c == '<' || (i == from && c > ' ')) {
        return -1;
      }
    }
    return -1;
  }

  /** Where its end tag starts, or -1. */
  private static int close(String text, int name, int nameTo, int content, int to) {
    int length = nameTo - name;
    int limit = Math.min(to, content + LONGEST_CONTENT);
    for (int at = content; at >= 0; at = Edges.indexOf(text, "</", at + 1, limit)) {
      if (text.startsWith("</", at) && text.regionMatches(at + 2, text, name, length)) {
        return at;
      }
    }
    return -1;
  }
}
