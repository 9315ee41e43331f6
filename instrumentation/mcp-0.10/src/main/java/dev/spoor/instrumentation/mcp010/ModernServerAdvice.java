/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.modern.server.McpRequestContext;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Inlined into {@code ToolsFeature.handle}, which does nothing before it is subscribed to. */
final class ModernServerAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(0) McpRequestContext request,
      @Advice.Argument(1) @Nullable Object params,
      @Advice.Return(readOnly = false) @Nullable Mono<?> answer) {
    answer = ModernServerHelper.followed(request, params, answer);
  }

  private ModernServerAdvice() {}
}
