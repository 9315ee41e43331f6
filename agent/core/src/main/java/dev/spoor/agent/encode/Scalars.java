/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Values that hold no others, as JSON. */
final class Scalars {
  private static final byte[] NULL = bytes("null");
  private static final byte[] TRUE = bytes("true");
  private static final byte[] FALSE = bytes("false");
  private static final byte[] TYPE = bytes("{\"type\":");
  private static final byte[] SIZE = bytes(",\"size\":");
  private static final int MOST_BITS = 4_096;

  private final Limits limits;
  private final TextWriter texts;

  Scalars(Limits limits, TextWriter texts) {
    this.limits = limits;
    this.texts = texts;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void nothing(Line line) {
    line.write(NULL);
  }

  void write(Line line, int end, Shape shape, Object value) {
    if (shape == Shape.TEXT) {
      texts.write(line, end, (String) value, Place.TEXT);
    } else if (shape == Shape.WHOLE) {
      whole(line, ((Number) value).longValue());
    } else if (shape == Shape.BOOLEAN) {
      line.write((Boolean) value ? TRUE : FALSE);
    } else if (shape == Shape.ENUM) {
      texts.write(line, end, ((Enum<?>) value).name(), Place.TEXT);
    } else {
      writeRare(line, end, shape, value);
    }
  }

  static void whole(Line line, long value) {
    if (Redactor.isCard(value)) {
      line.write(TextWriter.MARKER);
    } else {
      Digits.decimal(line, value);
    }
  }

  private void writeRare(Line line, int end, Shape shape, Object value) {
    switch (shape) {
      case BUILDER -> builder(line, end, (CharSequence) value);
      case FRACTION -> fraction(line, (Number) value);
      case BIG -> big(line, value);
      case PRINTABLE -> texts.write(line, end, value.toString(), Place.TEXT);
      case PRIMITIVES -> Primitives.write(line, end, limits.items(), value);
      default -> type(line, value, -1);
    }
  }

  /** Writes what is known without looking at the value: its class, and its size unless negative. */
  void type(Line line, Object value, int size) {
    line.write(TYPE);
    texts.write(line, Integer.MAX_VALUE, value.getClass().getTypeName(), Place.TEXT);
    size(line, size);
  }

  /** The same for a type with a name of ours. */
  static void typeAndSize(Line line, String type, int size) {
    line.write(TYPE);
    ascii(line, type, true);
    size(line, size);
  }

  private static void size(Line line, int size) {
    if (size >= 0) {
      line.write(SIZE);
      Digits.decimal(line, size);
    }
    line.write('}');
  }

  private void builder(Line line, int end, CharSequence text) {
    int length = text.length();
    String head = text.subSequence(0, Math.min(length, limits.scan())).toString();
    texts.write(line, end, head, Place.TEXT);
    if (head.length() < length) {
      line.truncate(line.length() - 1);
      Cut.chars(line, length - head.length());
      line.write('"');
    }
  }

  /** What JSON has no number for is a string. */
  static void fraction(Line line, Number value) {
    double number = value.doubleValue();
    if (number == (long) number && Redactor.isCard((long) number)) {
      line.write(TextWriter.MARKER);
      return;
    }
    boolean finite = !Double.isNaN(number) && !Double.isInfinite(number);
    ascii(line, value.toString(), !finite);
  }

  private void big(Line line, Object value) {
    BigInteger digits =
        value instanceof BigDecimal decimal ? decimal.unscaledValue() : (BigInteger) value;
    if (digits.bitLength() > MOST_BITS) {
      type(line, value, digits.bitLength() / 8 + 1);
    } else if (Redactor.isCard(((Number) value).longValue())) {
      line.write(TextWriter.MARKER);
    } else {
      ascii(line, value.toString(), false);
    }
  }

  static void utf8(Line line, String text) {
    line.write(bytes(text));
  }

  static void ascii(Line line, String text, boolean quoted) {
    if (quoted) {
      line.write('"');
    }
    for (int i = 0; i < text.length(); i++) {
      line.write(text.charAt(i));
    }
    if (quoted) {
      line.write('"');
    }
  }
}
