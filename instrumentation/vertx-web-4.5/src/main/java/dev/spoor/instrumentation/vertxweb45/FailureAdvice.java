/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxweb45;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code RoutingContextImpl.fail}. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(1) @Nullable Throwable failure) {
    RoutingHelper.fail(failure);
  }

  private FailureAdvice() {}
}
