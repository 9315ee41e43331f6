/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jerseyserver226;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ServerRuntime.Responder.process}. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) @Nullable Throwable thrown) {
    ResourceHelper.fail(thrown);
  }

  private FailureAdvice() {}
}
