/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.servlet.ServletHandler;

/** Inlined into {@code ServletHandler.doHandle}. */
final class ServletAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This ServletHandler servlets, @Advice.Argument(1) Request request) {
    ServletHelper.route(servlets, request);
  }

  private ServletAdvice() {}
}
