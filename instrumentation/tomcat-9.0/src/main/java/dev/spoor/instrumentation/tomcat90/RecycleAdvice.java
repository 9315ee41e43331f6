/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import net.bytebuddy.asm.Advice;
import org.apache.coyote.Request;

/** Inlined into {@code Request.recycle}. */
final class RecycleAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This Request request) {
    TomcatHelper.forget(request);
  }

  private RecycleAdvice() {}
}
