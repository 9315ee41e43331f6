/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Inlined into {@code callTool}, which calls nobody before somebody subscribes to its result. */
final class ClientAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This Object client,
      @Advice.Argument(0) @Nullable CallToolRequest request,
      @Advice.Return(readOnly = false) @Nullable Mono<CallToolResult> answer) {
    answer = ClientHelper.followed(client, request, answer);
  }

  private ClientAdvice() {}
}
