/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Response.writeError}. */
final class ErrorAnswerAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) @Nullable Request request,
      @Advice.Argument(5) @Nullable Throwable failure) {
    JettyHelper.fail(request, failure);
  }

  private ErrorAnswerAdvice() {}
}
