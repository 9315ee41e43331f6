/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Filter.Chain.doFilter}. */
final class FilterChainAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Thrown @Nullable Throwable thrown) {
    JdkHttpServerHelper.passed(thrown);
  }

  private FilterChainAdvice() {}
}
