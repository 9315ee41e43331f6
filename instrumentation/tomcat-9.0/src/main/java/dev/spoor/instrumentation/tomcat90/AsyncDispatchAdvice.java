/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import net.bytebuddy.asm.Advice;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code CoyoteAdapter.asyncDispatch}, which takes a request up again. */
final class AsyncDispatchAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(
      @Advice.Argument(0) Request request, @Advice.Argument(2) SocketEvent event) {
    return TomcatHelper.takeUp(request, event);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Context before) {
    Contexts.restore(before);
  }

  private AsyncDispatchAdvice() {}
}
