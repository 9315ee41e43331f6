/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code McpClientSession}. */
final class SessionReturnAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.Origin Class<?> type,
      @Advice.Origin("#t\\##m") String witness,
      @Advice.Argument(0) @Nullable String method) {
    SessionHelper.sent(type, witness, method);
  }

  private SessionReturnAdvice() {}
}
