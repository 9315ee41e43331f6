/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import org.bsc.async.AsyncGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a generator's step came to. The accessors of {@code AsyncGenerator.Data} were added in
 * 4.0; before, there are fields.
 */
final class Step {
  private static final @Nullable MethodHandle FUTURE = find("future", "data");
  private static final @Nullable MethodHandle RESULT = find("resultValue", "resultValue");

  static @Nullable CompletableFuture<?> future(AsyncGenerator.Data<?> data) {
    return read(FUTURE, data) instanceof CompletableFuture<?> future ? future : null;
  }

  static @Nullable Object result(AsyncGenerator.Data<?> data) {
    return read(RESULT, data);
  }

  private static @Nullable Object read(
      @Nullable MethodHandle accessor, AsyncGenerator.Data<?> data) {
    try {
      return accessor == null ? null : accessor.invoke(data);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  private static @Nullable MethodHandle find(String method, String field) {
    Class<?> data = AsyncGenerator.Data.class;
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(data, MethodHandles.lookup());
      for (Method each : data.getDeclaredMethods()) {
        if (each.getName().equals(method)) {
          return lookup.unreflect(each);
        }
      }
      return lookup.unreflectGetter(data.getDeclaredField(field));
    } catch (ReflectiveOperationException | RuntimeException unreadable) {
      return null;
    }
  }

  private Step() {}
}
