/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into a server request's {@code handleBegin}. */
final class BeginAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpServerRequest request,
      @Advice.FieldValue("context") Context vertx,
      @Advice.Thrown @Nullable Throwable thrown) {
    ServerHelper.begin(request, vertx, thrown);
  }

  private BeginAdvice() {}
}
