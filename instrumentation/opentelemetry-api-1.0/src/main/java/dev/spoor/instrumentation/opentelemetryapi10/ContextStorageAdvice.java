/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.opentelemetryapi10;

import net.bytebuddy.asm.Advice;

/** Inlined into {@code LazyStorage.get}, which every use of the API's context calls. */
final class ContextStorageAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Origin Class<?> storage) {
    OpenTelemetryApiHelper.inUse(storage);
  }

  private ContextStorageAdvice() {}
}
