/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ServerImpl.Exchange.reject}, for requests that reach no context. */
final class RejectAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) int status, @Advice.Argument(1) @Nullable String requestLine) {
    JdkHttpServerHelper.rejected(status, requestLine);
  }

  private RejectAdvice() {}
}
