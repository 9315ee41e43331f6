/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;

/** Inlined into the constructor of a request, of which the class is not public. */
final class RequestConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.FieldValue("method") Object method, @Advice.FieldValue("toURI") Object uri) {
    ReactorNettyHelper.begin(method, uri);
  }

  private RequestConstructorAdvice() {}
}
