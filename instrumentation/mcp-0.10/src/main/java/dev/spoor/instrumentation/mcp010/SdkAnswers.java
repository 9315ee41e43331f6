/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Operation;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.jspecify.annotations.Nullable;

/** The answers of sessions, and of servers without. */
final class SdkAnswers implements Answers {
  static final SdkAnswers INSTANCE = new SdkAnswers();

  @Override
  public void note(Operation operation, @Nullable Object answer) {
    if (!(answer instanceof CallToolResult result)) {
      return;
    }
    Content content = Content.of(result.content());
    String text = content.only() instanceof TextContent only ? only.text() : null;
    content.note(operation, result, result.isError(), text);
  }

  @Override
  public @Nullable String refusal(Throwable thrown) {
    return thrown instanceof McpError error ? ErrorCode.sentence(error.getJsonRpcError()) : null;
  }
}
