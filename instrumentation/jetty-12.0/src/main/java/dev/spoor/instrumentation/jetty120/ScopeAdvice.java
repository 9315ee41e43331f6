/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ScopedContext.run(Runnable, Request)}. */
final class ScopeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(@Advice.Argument(1) @Nullable Request request) {
    return JettyHelper.takeUp(request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Context before) {
    Contexts.restore(before);
  }

  private ScopeAdvice() {}
}
