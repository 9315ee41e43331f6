/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.lang.reflect.Array;

/** Arrays of primitives as JSON. Those of bytes and of characters may be a file or a password. */
final class Primitives {
  static void write(Line line, int end, int items, Object array) {
    int length = Array.getLength(array);
    if (array instanceof byte[] || array instanceof char[]) {
      Scalars.typeAndSize(line, array.getClass().getTypeName(), length);
      return;
    }
    line.write('[');
    for (int i = 0; i < length; i++) {
      if (i > 0) {
        line.write(',');
      }
      if (i == items || line.length() >= end) {
        Cut.items(line, length - i);
        break;
      }
      item(line, array, i);
    }
    line.write(']');
  }

  private static void item(Line line, Object array, int index) {
    if (array instanceof int[] || array instanceof long[] || array instanceof short[]) {
      Scalars.whole(line, Array.getLong(array, index));
    } else if (array instanceof boolean[] flags) {
      Scalars.ascii(line, flags[index] ? "true" : "false", false);
    } else if (array instanceof float[] fractions) {
      Scalars.fraction(line, fractions[index]);
    } else {
      Scalars.fraction(line, Array.getDouble(array, index));
    }
  }

  private Primitives() {}
}
