/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jerseyserver226;

import net.bytebuddy.asm.Advice;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/** Inlined into {@code ResourceMethodInvoker.apply}. */
final class ResourceAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) RequestProcessingContext processing) {
    ResourceHelper.route(processing);
  }

  private ResourceAdvice() {}
}
