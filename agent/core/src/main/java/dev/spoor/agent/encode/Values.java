/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Verdict;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
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
      line.write('}');
    }
  }

  private void begin(Line line, int end, boolean sizesOnly) {
    this.line = line;
    this.end = end;
    this.sizesOnly = sizesOnly;
    this.depth = 0;
    this.nodes = 0;
    Arrays.fill(path, null);
  }

  private void value(@Nullable Object value) {
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

  private void member(Verdict verdict, @Nullable Object value) {
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
    switch (shape) {
      case MAP -> map((Map<?, ?>) value);
      case COLLECTION -> collection((Collection<?>) value);
      case ARRAY -> collection(Arrays.asList((Object[]) value));
      default -> record(value);
    }
    path[own] = null;
    depth = own;
  }

  private void collection(Collection<?> all) {
    line.write('[');
    int whole = line.length();
    int own = depth;
    try {
      int left = all.size();
      Iterator<?> items = all.iterator();
      for (int i = 0; items.hasNext(); i++) {
        if (i > 0) {
          line.write(',');
        }
        if (full(i)) {
          Cut.items(line, left);
          break;
        }
        value(items.next());
        left--;
        whole = line.length();
      }
    } catch (RuntimeException e) {
      changed(own, whole, false);
    }
    line.write(']');
  }

  private boolean full(int count) {
    return count == limits.items() || nodes >= limits.nodes() || line.length() >= end;
  }

  /** Somebody wrote to what is being read: what is whole stays, and is marked. */
  private void changed(int own, int whole, boolean named) {
    depth = own;
    line.truncate(whole);
    if (line.bytes()[whole - 1] != '[' && line.bytes()[whole - 1] != '{') {
      line.write(',');
    }
    if (named) {
      line.write(Cut.NAME);
    }
    line.write(Cut.CHANGED);
  }

  private void map(Map<?, ?> all) {
    int start = line.length();
    Pair pair = new Pair(redactor);
    members(all, pair);
    if (pair.isSecret()) {
      line.truncate(start);
      members(all, pair);
    }
  }

  private void members(Map<?, ?> all, Pair pair) {
    line.write('{');
    int whole = line.length();
    int own = depth;
    try {
      int left = all.size();
      Iterator<? extends Map.Entry<?, ?>> entries = all.entrySet().iterator();
      for (int i = 0; entries.hasNext(); i++) {
        if (i > 0) {
          line.write(',');
        }
        if (full(i)) {
          line.write(Cut.NAME);
          Cut.items(line, left);
          break;
        }
        Map.Entry<?, ?> entry = entries.next();
        member(i, entry.getKey(), entry.getValue(), pair);
        left--;
        whole = line.length();
      }
    } catch (RuntimeException e) {
      changed(own, whole, true);
    }
    line.write('}');
  }

  private void member(int index, @Nullable Object key, @Nullable Object value, Pair pair) {
    String name = key instanceof String text ? text : MapKeys.name(key, index);
    name(name, index);
    member(pair.judge(name, value), value);
  }

  /** Writes a name; one that is not whole is numbered, so that no two are the same. */
  private void name(String name, int index) {
    texts.write(line, end, name, Place.TEXT);
    if (texts.altered()) {
      line.truncate(line.length() - 1);
      line.write('#');
      Digits.decimal(line, index);
      line.write('"');
    }
    line.write(':');
  }

  private void record(Object value) {
    Field[] fields = RecordFields.of(value.getClass());
    if (fields.length == 0) {
      scalars.type(line, value, -1);
      return;
    }
    int start = line.length();
    Pair pair = new Pair(redactor);
    fields(fields, value, pair);
    if (pair.isSecret()) {
      line.truncate(start);
      fields(fields, value, pair);
    }
  }

  private void fields(Field[] fields, Object of, Pair pair) {
    line.write('{');
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        line.write(',');
      }
      if (full(i)) {
        line.write(Cut.NAME);
        Cut.items(line, fields.length - i);
        break;
      }
      member(i, fields[i].getName(), RecordFields.read(fields[i], of), pair);
    }
    line.write('}');
  }
}
