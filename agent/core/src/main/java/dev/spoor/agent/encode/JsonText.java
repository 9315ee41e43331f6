/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Arguments;
import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Verdict;

/**
 * A text that is JSON, walked without a tree: secrets are taken out by key at any depth, limits are
 * kept, the rest is written anew. Reused; for one thread.
 */
final class JsonText {
  private final Redactor redactor;
  private final Limits limits;
  private final TextWriter texts;
  private final JsonTokens tokens = new JsonTokens();
  private final SizesOnly sizes;
  private final JsonScalars scalars;
  private Line line = new Line(0);
  private int end;
  private boolean sizesOnly;
  private int depth;
  private int nodes;
  private int argument;

  JsonText(Redactor redactor, Limits limits, TextWriter texts) {
    this.redactor = redactor;
    this.limits = limits;
    this.texts = texts;
    this.sizes = new SizesOnly(tokens);
    this.scalars = new JsonScalars(texts, tokens);
  }

  /** Writes the text as an object; what is no JSON becomes the one member of one. */
  void write(Line line, int end, String text, boolean sizesOnly) {
    if (!writeParsed(line, end, text, sizesOnly)) {
      scalars.writeText(line, end, text, sizesOnly);
    }
  }

  /** Writes the text as an object, if it is JSON; else nothing. */
  boolean writeParsed(Line line, int end, String text, boolean sizesOnly) {
    this.line = line;
    this.end = end;
    this.sizesOnly = sizesOnly;
    this.depth = 0;
    this.nodes = 0;
    int start = line.length();
    boolean written = text.length() <= limits.scan() && parsed(text);
    if (!written) {
      line.truncate(start);
    }
    return written;
  }

  private boolean parsed(String text) {
    tokens.begin(text);
    char first = tokens.peek();
    if (first == JsonTokens.END) {
      line.write('{');
      line.write('}');
      return true;
    }
    if (first == '{') {
      return value() && tokens.peek() == JsonTokens.END;
    }
    Scalars.ascii(line, "{\"value\":", false);
    depth = 1;
    boolean whole = value() && tokens.peek() == JsonTokens.END;
    line.write('}');
    return whole;
  }

  private boolean value() {
    nodes++;
    char first = tokens.peek();
    if (sizesOnly && depth > 0) {
      return sizes.write(line, first);
    }
    if (first == '{' || first == '[') {
      return container(first == '{');
    }
    return scalars.write(line, end, first);
  }

  private boolean container(boolean object) {
    if (depth == limits.depth()) {
      line.write(Cut.DEPTH);
      return tokens.skip();
    }
    depth++;
    int start = line.length();
    int at = tokens.at();
    Pair pair = new Pair(redactor);
    boolean whole = contents(object, pair);
    if (whole && pair.isSecret()) {
      line.truncate(start);
      tokens.backTo(at);
      whole = contents(object, pair);
    }
    depth--;
    return whole;
  }

  private boolean contents(boolean object, Pair pair) {
    char close = object ? '}' : ']';
    argument = Arguments.START;
    line.write(tokens.next());
    for (int i = 0; tokens.peek() != close; i++) {
      if (i > 0) {
        if (tokens.next() != ',') {
          return false;
        }
        line.write(',');
      }
      if (full(i)) {
        return rest(object, close);
      }
      if (!(object ? member(i, pair) : item(i))) {
        return false;
      }
    }
    line.write(tokens.next());
    return true;
  }

  /** Writes an item, which may be one of a command line. */
  private boolean item(int index) {
    if (tokens.peek() != '"' || sizesOnly) {
      boolean whole = value();
      argument = Arguments.START;
      return whole;
    }
    int state = argument;
    if (!tokens.string()) {
      return false;
    }
    nodes++;
    line.write('"');
    argument =
        texts.argument(line, end, tokens.text(), tokens.from(), tokens.to(), state, Place.TEXT);
    line.write('"');
    if (index == 0
        && redactor.isSecretName(tokens.text(), tokens.from(), tokens.to())
        && tokens.isOneMoreString()) {
      argument = Arguments.BEHIND_KEY;
    }
    return true;
  }

  private boolean hidden() {
    nodes++;
    line.write(TextWriter.MARKER);
    return tokens.skip();
  }

  private boolean full(int count) {
    return count == limits.items() || nodes >= limits.nodes() || line.length() >= end;
  }

  private boolean rest(boolean object, char close) {
    if (object) {
      line.write(Cut.NAME);
    }
    int items = tokens.skipRest();
    Cut.items(line, items);
    line.write(close);
    return items > 0 && tokens.next() == close;
  }

  private boolean member(int index, Pair pair) {
    if (tokens.peek() != '"' || !tokens.string()) {
      return false;
    }
    String text = tokens.text();
    int from = tokens.from();
    int to = tokens.to();
    texts.writeName(line, end, text, from, to, index);
    return tokens.next() == ':' && valueOf(text, from, to, pair);
  }

  private boolean valueOf(String text, int from, int to, Pair pair) {
    char first = tokens.peek();
    Verdict verdict = pair.judge(text, from, to, first == '"' ? tokens : null);
    if (verdict == Verdict.OPEN || sizesOnly || harmless(verdict, first)) {
      return value();
    }
    return hidden();
  }

  /** Whether this may leave under a secret key. */
  private boolean harmless(Verdict verdict, char first) {
    if (first == '"') {
      return tokens.isEmptyString() || tokens.isSentence();
    }
    if (first == '{' && tokens.isSchema()) {
      return true;
    }
    return verdict == Verdict.SECRET_TEXT || first == 'n' || first == 't' || first == 'f';
  }
}
