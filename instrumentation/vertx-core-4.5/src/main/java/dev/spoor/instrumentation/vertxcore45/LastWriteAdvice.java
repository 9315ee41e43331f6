/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into a server response's {@code end}. */
final class LastWriteAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.FieldValue("context") Context vertx,
      @Advice.Argument(1) @Nullable Promise<Void> written) {
    ServerHelper.lastWrite(vertx, written);
  }

  private LastWriteAdvice() {}
}
