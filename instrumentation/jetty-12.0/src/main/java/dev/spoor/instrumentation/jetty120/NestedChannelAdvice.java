/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code nested.HttpChannel.handle}, again after each asynchronous dispatch. */
final class NestedChannelAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(@Advice.FieldValue("_request") Object request) {
    return NestedHelper.takeUp(request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Context before) {
    Contexts.restore(before);
  }

  private NestedChannelAdvice() {}
}
