/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import net.bytebuddy.asm.Advice;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.metadata.ResourceMethod;

/** Inlined into {@code ResourceMethodInvoker.invokeOnTarget}. */
final class ResourceAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.This ResourceMethodInvoker invoker,
      @Advice.FieldValue("method") ResourceMethod method,
      @Advice.Argument(0) HttpRequest request) {
    ResourceHelper.route(invoker, method, request);
  }

  private ResourceAdvice() {}
}
