/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import net.bytebuddy.asm.Advice;
import org.apache.hc.core5.http.ClassicHttpRequest;

/** Inlined into {@code MainClientExec.execute}, which gets the client's own copy of the request. */
final class ClassicExchangeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) ClassicHttpRequest request) {
    ClassicHelper.sendOn(request);
  }

  private ClassicExchangeAdvice() {}
}
