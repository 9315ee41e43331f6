/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.Request;

/** Inlined into {@code ChannelCallback.failed}. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.FieldValue("_request") Request request, @Advice.Argument(0) Throwable failure) {
    JettyHelper.fail(request, failure);
  }

  private FailureAdvice() {}
}
