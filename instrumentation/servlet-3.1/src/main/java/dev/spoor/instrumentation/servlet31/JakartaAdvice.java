/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpServlet.service} and {@code Filter.doFilter} of {@code jakarta}. */
final class JakartaAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(
      @Advice.This Object component,
      @Advice.Argument(0) ServletRequest request,
      @Advice.Argument(1) ServletResponse response) {
    return JakartaHelper.begin(component, request, response);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Object call, @Advice.Thrown @Nullable Throwable thrown) {
    JakartaHelper.end(call, thrown);
  }

  private JakartaAdvice() {}
}
