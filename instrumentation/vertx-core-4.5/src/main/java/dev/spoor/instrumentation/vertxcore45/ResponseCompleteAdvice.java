/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.http.HttpServerRequest;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into a server connection's {@code responseComplete}. */
final class ResponseCompleteAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.FieldValue("responseInProgress") @Nullable HttpServerRequest request) {
    ServerHelper.complete(request);
  }

  private ResponseCompleteAdvice() {}
}
