/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Has the calls of a client logged, one for each subscription. */
public final class ClientHelper {

  public static @Nullable Mono<CallToolResult> followed(
      Object client, @Nullable CallToolRequest request, @Nullable Mono<CallToolResult> answer) {
    if (request == null || answer == null) {
      return answer;
    }
    Parameters parameters = Parameters.of(request.name(), request.arguments());
    ToolCall call = new ToolCall(client.getClass().getName(), parameters, SdkAnswers.INSTANCE);
    return new CalledMono<>(answer, call, null);
  }

  private ClientHelper() {}
}
