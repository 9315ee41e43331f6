/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasyreactive333;

import net.bytebuddy.asm.Advice;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Inlined into {@code ResteasyReactiveRequestContext.mapExceptionIfPresent}. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This ResteasyReactiveRequestContext context) {
    ResourceHelper.fail(context.getThrowable());
  }

  private FailureAdvice() {}
}
