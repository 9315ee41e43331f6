/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.DefaultToolCallingManager;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;

/** An answer of a model that asks for tools, and the library's loop over them. */
final class Asked {
  private static final DefaultToolCallingManager MANAGER =
      DefaultToolCallingManager.builder().build();

  /** Has the library call a tool as a model asks for it; what the model is told. */
  static String call(ToolCallback tool, String id, String arguments) {
    return callAll(
            List.of(tool), new ToolCall(id, "function", tool.getToolDefinition().name(), arguments))
        .get(0);
  }

  static List<String> callAll(List<ToolCallback> tools, ToolCall... calls) {
    var result = MANAGER.executeToolCalls(promptWith(tools), answerWith(calls));
    var history = result.conversationHistory();
    return ((ToolResponseMessage) history.get(history.size() - 1))
        .getResponses().stream().map(ToolResponseMessage.ToolResponse::responseData).toList();
  }

  static ChatResponse answerWith(ToolCall... calls) {
    return new ChatResponse(List.of(new Generation(new Wish(List.of(calls)))));
  }

  private static Prompt promptWith(List<ToolCallback> tools) {
    return new Prompt("a prompt", ToolCallingChatOptions.builder().toolCallbacks(tools).build());
  }

  /** Messages with calls of tools are made in another way in every version. */
  private static final class Wish extends AssistantMessage {
    private final List<ToolCall> calls;

    Wish(List<ToolCall> calls) {
      super("");
      this.calls = calls;
    }

    @Override
    public List<ToolCall> getToolCalls() {
      return calls;
    }

    @Override
    public boolean hasToolCalls() {
      return true;
    }
  }

  private Asked() {}
}
