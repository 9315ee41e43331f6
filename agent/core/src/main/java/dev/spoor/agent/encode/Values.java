/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values of the application as JSON, read without running its code: no getter, {@code toString},
 * {@code hashCode}, {@code equals} or iterator of an unknown class. Reused; for one thread.
 */
final class Values {
  private static final byte[] VALUE = Scalars.bytes("{\"value\":");

  private final Redactor redactor;
  private final Limits limits;
  private final TextWriter texts;
  private final Scalars scalars;
  private final Containers containers;
  private final @Nullable Object[] path;

  private Line line = new Line(0);
  private int end;
  private boolean sizesOnly;
  private int depth;
  private int nodes;

  Values(Redactor redactor, Limits limits, TextWriter texts) {
    this.redactor = redactor;
    this.limits = limits;
    this.texts = texts;
    this.scalars = new Scalars(limits, texts);
    this.path = new Object[limits.depth()];
    this.containers = new Containers(this, redactor);
  }

  /** Writes the value of a member of this name. */
  void writeMember(Line line, int end, String name, @Nullable Object value) {
    begin(line, end, false);
    member(redactor.judge(name), value);
  }

  /** Writes an object, whatever the value is. */
  void writeObject(Line line, int end, Object value, boolean sizesOnly) {
    begin(line, end, sizesOnly);
    Shape shape = Shape.of(value);
    if (shape == Shape.MAP || shape == Shape.RECORD || shape == Shape.OPAQUE) {
      value(value);
    } else {
      line.write(VALUE);
      depth = 1;
      value(value);
      depth = 0;
      line.write('}');
    }
  }

  private void begin(Line line, int end, boolean sizesOnly) {
    this.line = line;
    this.end = end;
    this.sizesOnly = sizesOnly;
    this.nodes = 0;
    if (depth > 0) { // the walk before this one failed on its way
      Arrays.fill(path, null);
      depth = 0;
    }
  }

  /** Writes a value that lies in another. */
  void value(@Nullable Object value) {
    nodes++;
    if (value == null) {
      Scalars.nothing(line);
      return;
    }
    Shape shape = Shape.of(value);
    if (sizesOnly && depth > 0) {
      scalars.type(line, value, shape.size(value));
    } else if (shape.isContainer()) {
      container(shape, value);
    } else {
      scalars.write(line, end, shape, value);
    }
  }

  /** Writes a text in a list, which may be an argument; answers what is known behind it. */
  int argument(String text, int state) {
    if (sizesOnly) {
      value(text);
      return state;
    }
    nodes++;
    line.write('"');
    int behind = texts.argument(line, end, text, 0, text.length(), state, Place.TEXT);
    line.write('"');
    return behind;
  }

  /** Writes the value of a member whose name says this of it. */
  void member(Verdict verdict, @Nullable Object value) {
    if (verdict == Verdict.OPEN || value == null || harmless(verdict, value)) {
      value(value);
    } else {
      nodes++;
      line.write(TextWriter.MARKER);
    }
  }

  /** Whether this may leave under a secret key. */
  private static boolean harmless(Verdict verdict, Object value) {
    if (value instanceof String text) {
      return text.isEmpty();
    }
    return value instanceof Boolean || verdict == Verdict.SECRET_TEXT;
  }

  private void container(Shape shape, Object value) {
    if (depth == path.length) {
      line.write(Cut.DEPTH);
      return;
    }
    for (int i = 0; i < depth; i++) {
      if (path[i] == value) {
        line.write(Cut.CYCLE);
        return;
      }
    }
    int own = depth++;
    path[own] = value;
    containers.write(line, shape, value);
    path[own] = null;
    depth = own;
  }

  /** Whether no more than this many entries of a container may be written. */
  boolean full(int count) {
    return count == limits.items() || nodes >= limits.nodes() || line.length() >= end;
  }

  void name(String name, int index) {
    texts.writeName(line, end, name, index);
  }

  /** Writes the class of a value that does not open. */
  void type(Object value) {
    scalars.type(line, value, -1);
  }

  int depth() {
    return depth;
  }

  /** Goes back to a depth, from a walk that failed deeper down. */
  void depth(int depth) {
    Arrays.fill(path, depth, path.length, null);
    this.depth = depth;
  }
}
