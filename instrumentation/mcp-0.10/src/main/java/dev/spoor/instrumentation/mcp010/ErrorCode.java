/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The number of a JSON-RPC error, which is an {@code int} in one version and an object in another.
 */
final class ErrorCode {
  private static final ClassValue<MethodHandle> CODES =
      new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
          try {
            return MethodHandles.publicLookup().unreflect(type.getMethod("code"));
          } catch (ReflectiveOperationException unknown) {
            return MethodHandles.empty(java.lang.invoke.MethodType.methodType(Object.class, type));
          }
        }
      };

  /**
   * What there is to say of an error. Not its message: that may be the tool's, and is no sentence
   * of ours.
   */
  static String sentence(@Nullable Object error) {
    Object code = error == null ? null : of(error);
    return code == null
        ? "The call was refused with a JSON-RPC error."
        : "The call was refused with the JSON-RPC error " + code + ".";
  }

  private static @Nullable Object of(Object error) {
    try {
      return CODES.get(error.getClass()).invoke(error);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  private ErrorCode() {}
}
