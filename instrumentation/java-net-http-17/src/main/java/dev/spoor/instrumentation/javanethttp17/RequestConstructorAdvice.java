/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import java.net.http.HttpHeaders;
import net.bytebuddy.asm.Advice;

/** Inlined into the constructor that copies a request. */
final class RequestConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.FieldValue(value = "userHeaders", readOnly = false) HttpHeaders headers) {
    headers = JavaNetHttpHelper.withContext(headers);
  }

  private RequestConstructorAdvice() {}
}
