/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import net.bytebuddy.asm.Advice;

/** Inlined into {@code ServletHandler.doHandle} of the older APIs. */
final class NestedServletAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(1) Object request) {
    NestedHelper.route(request);
  }

  private NestedServletAdvice() {}
}
