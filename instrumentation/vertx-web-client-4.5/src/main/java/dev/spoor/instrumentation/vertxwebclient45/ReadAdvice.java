/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.impl.HttpContext;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code HttpContext.dispatchResponse}, before all interceptors. */
final class ReadAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This HttpContext<?> web, @Advice.Argument(0) HttpResponse<?> response) {
    WebClientHelper.read(web, response);
  }

  private ReadAdvice() {}
}
