/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import net.bytebuddy.asm.Advice;

/** Inlined into a server response's {@code prepareHeaders}. */
final class HeadAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpServerResponse response, @Advice.FieldValue("context") Context vertx) {
    ServerHelper.echo(response, vertx);
  }

  private HeadAdvice() {}
}
