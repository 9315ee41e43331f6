/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Operation;
import io.modelcontextprotocol.modern.McpException;
import io.modelcontextprotocol.modern.McpSchema.CallToolResult;
import io.modelcontextprotocol.modern.McpSchema.InputRequiredResult;
import io.modelcontextprotocol.modern.McpSchema.TextContent;
import io.modelcontextprotocol.modern.server.McpAsyncResponse;
import org.jspecify.annotations.Nullable;

/** The answers of the second generation, which may come in parts, or ask back. */
final class ModernAnswers implements Answers {
  static final ModernAnswers INSTANCE = new ModernAnswers();

  @Override
  public void note(Operation operation, @Nullable Object answer) {
    Object outcome = answer instanceof McpAsyncResponse.Result<?> at ? at.result() : answer;
    if (outcome instanceof InputRequiredResult) {
      operation.outcome("interrupted");
    } else if (outcome instanceof CallToolResult result) {
      Content content = Content.of(result.content());
      String text = content.only() instanceof TextContent only ? only.text() : null;
      content.note(operation, result, result.isError(), text);
    }
  }

  @Override
  public @Nullable String refusal(Throwable thrown) {
    return thrown instanceof McpException error ? ErrorCode.sentence(error.error()) : null;
  }

  @Override
  @SuppressWarnings("unchecked") // an answer of the type that it stands for
  public <T> @Nullable T leadingTo(T value, ToolCall call, Operation operation) {
    return value instanceof McpAsyncResponse.Streaming<?> streaming
        ? (T) McpAsyncResponse.streaming(new CalledBody<>(streaming.body(), call, operation))
        : null;
  }
}
