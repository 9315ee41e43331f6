/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import net.bytebuddy.asm.Advice;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ResourceLocatorInvoker.invokeOnTargetObject}. */
final class LocatorAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable String enter(@Advice.FieldValue("method") ResourceLocator locator) {
    return ResourceHelper.locate(locator);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable String before) {
    ResourceHelper.leave(before);
  }

  private LocatorAdvice() {}
}
