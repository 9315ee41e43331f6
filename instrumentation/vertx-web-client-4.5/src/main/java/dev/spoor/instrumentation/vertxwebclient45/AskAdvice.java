/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import dev.spoor.bootstrap.Context;
import io.vertx.ext.web.client.impl.HttpContext;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpContext.handleCreateRequest}, which asks the HTTP client. */
final class AskAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(@Advice.This HttpContext<?> web) {
    return WebClientHelper.begin(web);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpContext<?> web,
      @Advice.Enter @Nullable Context before,
      @Advice.Thrown @Nullable Throwable thrown) {
    WebClientHelper.asked(web, before, thrown);
  }

  private AskAdvice() {}
}
