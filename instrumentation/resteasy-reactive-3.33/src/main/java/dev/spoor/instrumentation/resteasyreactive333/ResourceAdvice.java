/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasyreactive333;

import net.bytebuddy.asm.Advice;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** Inlined into {@code ResteasyReactiveRequestContext.restart}. */
final class ResourceAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.This ResteasyReactiveRequestContext context,
      @Advice.Argument(0) RuntimeResource resource,
      @Advice.Argument(1) boolean located) {
    ResourceHelper.route(context, resource, located);
  }

  private ResourceAdvice() {}
}
