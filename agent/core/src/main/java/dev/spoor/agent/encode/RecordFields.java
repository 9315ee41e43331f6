/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The fields of a record class, opened; none where its module keeps them to itself. */
final class RecordFields {
  private static final Field[] CLOSED = {};

  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return open(type);
        }
      };

  static Field[] of(Class<?> type) {
    return FIELDS.get(type);
  }

  /** Components are declared in the order of the record's header, and so are their fields. */
  @Permitted("reads fields, so that no accessor of the application is called")
  private static Field[] open(Class<?> type) {
    try {
      Field[] declared = type.getDeclaredFields();
      Field[] fields = new Field[declared.length];
      int count = 0;
      for (Field field : declared) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields[count++] = field;
        }
      }
      return java.util.Arrays.copyOf(fields, count);
    } catch (RuntimeException | LinkageError e) {
      return CLOSED;
    }
  }

  static @Nullable Object read(Field field, Object from) {
    try {
      return field.get(from);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private RecordFields() {}
}
