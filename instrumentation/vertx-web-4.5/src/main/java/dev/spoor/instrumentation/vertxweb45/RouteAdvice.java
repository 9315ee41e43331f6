/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxweb45;

import io.vertx.ext.web.RoutingContext;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code RouteState.handleContext}. */
final class RouteAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) RoutingContext routing) {
    RoutingHelper.route(routing);
  }

  private RouteAdvice() {}
}
