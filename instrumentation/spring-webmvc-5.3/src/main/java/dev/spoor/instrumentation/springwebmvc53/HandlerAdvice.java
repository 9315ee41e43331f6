/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebmvc53;

import net.bytebuddy.asm.Advice;
import org.springframework.web.servlet.HandlerExecutionChain;

/** Inlined into {@code HandlerExecutionChain.applyPreHandle}, whose interceptors tell the route. */
final class HandlerAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This HandlerExecutionChain chain) {
    HandlerHelper.found(chain.getHandler());
  }

  private HandlerAdvice() {}
}
