/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebmvc53;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code DispatcherServlet.processDispatchResult}. */
final class DispatchAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(4) @Nullable Exception exception) {
    HandlerHelper.threw(exception);
  }

  private DispatchAdvice() {}
}
