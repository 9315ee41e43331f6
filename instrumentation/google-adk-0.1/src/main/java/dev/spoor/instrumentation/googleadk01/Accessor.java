/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the library's objects say of themselves in some versions only, or by another type. */
final class Accessor {
  private final @Nullable MethodHandle handle;

  private Accessor(@Nullable MethodHandle handle) {
    this.handle = handle;
  }

  static Accessor of(Class<?> type, String name) {
    try {
      return new Accessor(MethodHandles.publicLookup().unreflect(type.getMethod(name)));
    } catch (ReflectiveOperationException unknown) {
      return new Accessor(null);
    }
  }

  boolean exists() {
    return handle != null;
  }

  /** Null where there is nothing, or nothing in it. */
  @Nullable Object read(Object of) {
    try {
      Object value = handle == null ? null : handle.invoke(of);
      return value instanceof Optional<?> known ? known.orElse(null) : value;
    } catch (Throwable unreadable) {
      return null;
    }
  }
}
