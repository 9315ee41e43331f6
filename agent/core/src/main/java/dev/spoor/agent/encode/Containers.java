/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Arguments;
import dev.spoor.agent.redact.Redactor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The walk through maps, lists, arrays and records, each of whose values goes back. */
final class Containers {
  private final Values values;
  private final Redactor redactor;

  Containers(Values values, Redactor redactor) {
    this.values = values;
    this.redactor = redactor;
  }

  void write(Line line, Shape shape, Object value) {
    if (shape == Shape.MAP) {
      map(line, (Map<?, ?>) value);
    } else if (shape == Shape.COLLECTION) {
      collection(line, (Collection<?>) value);
    } else if (shape == Shape.ARRAY) {
      collection(line, Arrays.asList((Object[]) value));
    } else {
      record(line, value);
    }
  }

  private void collection(Line line, Collection<?> all) {
    line.write('[');
    int whole = line.length();
    int own = values.depth();
    try {
      int left = all.size();
      int state = Arguments.START;
      Iterator<?> items = all.iterator();
      for (int i = 0; items.hasNext(); i++) {
        if (i > 0) {
          line.write(',');
        }
        if (values.full(i)) {
          Cut.items(line, left);
          break;
        }
        Object item = items.next();
        state = left == 2 && i == 0 ? first(item) : item(item, state);
        left--;
        whole = line.length();
      }
    } catch (RuntimeException e) {
      changed(line, own, whole, false);
    }
    line.write(']');
  }

  /** Writes an item, which may be one of a command line; answers what is known behind it. */
  private int item(@Nullable Object item, int state) {
    if (item instanceof String text) {
      return values.argument(text, state);
    }
    values.value(item);
    return Arguments.START;
  }

  /** Writes the first of two, which may be the key of the other: {@code ["Cookie", "a=b"]}. */
  private int first(@Nullable Object item) {
    int state = item(item, Arguments.START);
    boolean key = item instanceof String text && redactor.isSecretName(text, 0, text.length());
    return key ? Arguments.BEHIND_KEY : state;
  }

  /** Somebody wrote to what is being read: what is whole stays, and is marked. */
  private void changed(Line line, int own, int whole, boolean named) {
    values.depth(own);
    line.truncate(whole);
    if (line.bytes()[whole - 1] != '[' && line.bytes()[whole - 1] != '{') {
      line.write(',');
    }
    if (named) {
      line.write(Cut.NAME);
    }
    line.write(Cut.CHANGED);
  }

  private void map(Line line, Map<?, ?> all) {
    int start = line.length();
    Pair pair = new Pair(redactor);
    members(line, all, pair);
    if (pair.isSecret()) {
      line.truncate(start);
      members(line, all, pair);
    }
  }

  private void members(Line line, Map<?, ?> all, Pair pair) {
    line.write('{');
    int whole = line.length();
    int own = values.depth();
    try {
      int left = all.size();
      Iterator<? extends Map.Entry<?, ?>> entries = all.entrySet().iterator();
      for (int i = 0; entries.hasNext(); i++) {
        if (i > 0) {
          line.write(',');
        }
        if (values.full(i)) {
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
      changed(line, own, whole, true);
    }
    line.write('}');
  }

  private void member(int index, @Nullable Object key, @Nullable Object value, Pair pair) {
    String name = key instanceof String text ? text : MapKeys.name(key, index);
    values.name(name, index);
    values.member(pair.judge(name, value), value);
  }

  private void record(Line line, Object value) {
    Field[] fields = RecordFields.of(value.getClass());
    if (fields.length == 0) {
      values.type(value);
      return;
    }
    int start = line.length();
    Pair pair = new Pair(redactor);
    fields(line, fields, value, pair);
    if (pair.isSecret()) {
      line.truncate(start);
      fields(line, fields, value, pair);
    }
  }

  private void fields(Line line, Field[] fields, Object of, Pair pair) {
    line.write('{');
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        line.write(',');
      }
      if (values.full(i)) {
        line.write(Cut.NAME);
        Cut.items(line, fields.length - i);
        break;
      }
      member(i, fields[i].getName(), RecordFields.read(fields[i], of), pair);
    }
    line.write('}');
  }
}
