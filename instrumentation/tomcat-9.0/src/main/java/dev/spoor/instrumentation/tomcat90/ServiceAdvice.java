/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import net.bytebuddy.asm.Advice;
import org.apache.coyote.Request;

/** Inlined into {@code CoyoteAdapter.service}. */
final class ServiceAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) Request request) {
    TomcatHelper.begin(request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Argument(0) Request request) {
    TomcatHelper.leave(request);
  }

  private ServiceAdvice() {}
}
