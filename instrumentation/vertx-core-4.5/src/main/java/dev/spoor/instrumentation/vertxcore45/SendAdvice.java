/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.http.HttpClientRequest;
import net.bytebuddy.asm.Advice;

/** Inlined into a client request's {@code doWrite}. */
final class SendAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This HttpClientRequest request) {
    ClientHelper.sendOn(request);
  }

  private SendAdvice() {}
}
