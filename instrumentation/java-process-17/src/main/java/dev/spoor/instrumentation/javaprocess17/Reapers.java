/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaprocess17;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The JDK's own futures of the exit codes that its reaper threads collect. */
final class Reapers {
  private static volatile @Nullable MethodHandle completion;
  private static volatile boolean missing;

  /**
   * The exit code, told on the reaper's thread; null where this JVM does not have it.
   *
   * @param lookup of a class in {@code java.lang}
   */
  static @Nullable CompletionStage<?> exitOf(Process process, MethodHandles.Lookup lookup) {
    if (missing) {
      return null;
    }
    try {
      return (CompletionStage<?>) completion(lookup).invoke(process.pid(), false);
    } catch (Throwable other) {
      missing = true;
      return null;
    }
  }

  private static MethodHandle completion(MethodHandles.Lookup lookup)
      throws ReflectiveOperationException {
    MethodHandle known = completion;
    if (known == null) {
      MethodType type = MethodType.methodType(CompletableFuture.class, long.class, boolean.class);
      Class<?> handles = lookup.findClass("java.lang.ProcessHandleImpl");
      known = lookup.findStatic(handles, "completion", type);
      completion = known;
    }
    return known;
  }

  private Reapers() {}
}
