/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.modern.server.McpRequestContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Has the calls of a server's tools logged. */
public final class ModernServerHelper {
  private static final String SERVER = "io.modelcontextprotocol.modern.server.McpServer";

  public static @Nullable Mono<?> followed(
      McpRequestContext request, @Nullable Object params, @Nullable Mono<?> answer) {
    if (answer == null || !request.method().equals("tools/call")) {
      return answer;
    }
    return new CalledMono<>(
        answer, new ToolCall(SERVER, Parameters.read(params), ModernAnswers.INSTANCE), null);
  }

  private ModernServerHelper() {}
}
