/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A public method without arguments that classes have which share no type. */
final class Accessor extends ClassValue<Method> {
  private final String name;

  Accessor(String name) {
    this.name = name;
  }

  /** What it answers, or null where there is no such method. */
  @Nullable Object of(@Nullable Object object) {
    try {
      return object == null ? null : get(object.getClass()).invoke(object);
    } catch (ReflectiveOperationException | IllegalStateException e) {
      return null;
    }
  }

  @Override
  protected Method computeValue(Class<?> type) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
