/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import net.bytebuddy.asm.Advice;
import okhttp3.Request;

/** Inlined into {@code Exchange.writeRequestHeaders}, past every interceptor. */
final class RequestHeadersAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(value = 0, readOnly = false) Request request) {
    request = OkHttpHelper.withContext(request);
  }

  private RequestHeadersAdvice() {}
}
