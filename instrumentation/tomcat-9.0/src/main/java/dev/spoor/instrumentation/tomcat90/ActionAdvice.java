/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import net.bytebuddy.asm.Advice;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Response;

/** Inlined into {@code AbstractProcessor.action}. */
final class ActionAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) ActionCode code, @Advice.FieldValue("response") Response response) {
    TomcatHelper.act(code, response);
  }

  private ActionAdvice() {}
}
