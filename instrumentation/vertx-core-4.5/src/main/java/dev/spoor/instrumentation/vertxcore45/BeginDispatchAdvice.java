/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.Context;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code VertxImpl.beginDispatch}. */
final class BeginDispatchAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) @Nullable Context vertx) {
    DispatchHelper.begin(vertx);
  }

  private BeginDispatchAdvice() {}
}
