/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import net.bytebuddy.asm.Advice;

/** Inlined into the constructor that copies a request. */
final class RequestConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.Argument(0) HttpRequest request,
      @Advice.FieldValue(value = "userHeaders", readOnly = false) HttpHeaders headers) {
    headers = RequestHeaders.withContext(request.uri(), headers);
  }

  private RequestConstructorAdvice() {}
}
