/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import net.bytebuddy.asm.Advice;

/**
 * Inlined into the constructors of {@code HttpRequestImpl} that copy a request for a redirect, or
 * for another try with a password.
 */
final class CopyConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.Argument(0) URI uri,
      @Advice.Argument(2) HttpRequest copied,
      @Advice.FieldValue(value = "userHeaders", readOnly = false) HttpHeaders headers) {
    headers = RequestHeaders.copied(copied.headers(), uri, headers);
  }

  private CopyConstructorAdvice() {}
}
