/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import io.vertx.ext.web.client.impl.HttpContext;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code HttpContext.handleFailure}, behind all interceptors. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This HttpContext<?> web) {
    WebClientHelper.failed(web);
  }

  private FailureAdvice() {}
}
