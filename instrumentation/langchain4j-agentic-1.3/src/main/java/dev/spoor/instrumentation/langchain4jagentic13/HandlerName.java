/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** The name that an agent was given, in the field where each of the library's handlers has it. */
final class HandlerName {
  private static final ClassValue<@Nullable Field> FIELDS =
      new ClassValue<>() {
        @Override
        protected @Nullable Field computeValue(Class<?> type) {
          return find(type);
        }
      };

  static @Nullable Object of(Object handler, @Nullable String otherwise) {
    Object name = read(FIELDS.get(handler.getClass()), handler);
    return name instanceof String text && !text.isBlank() ? text : otherwise;
  }

  private static @Nullable Object read(@Nullable Field field, Object handler) {
    try {
      return field == null
          ? null
          : MethodHandles.privateLookupIn(field.getDeclaringClass(), MethodHandles.lookup())
              .unreflectGetter(field)
              .invoke(handler);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  /** There is none before 1.4. */
  private static @Nullable Field find(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field each : at.getDeclaredFields()) {
        if (each.getName().equals("name") && each.getType() == String.class) {
          return each;
        }
      }
    }
    return null;
  }

  private HandlerName() {}
}
