/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;

/** An answer that is a call of a tool. */
final class Asking {

  static AssistantMessage by(AssistantMessage.ToolCall call) {
    return AssistantMessage.builder().content("").toolCalls(List.of(call)).build();
  }

  private Asking() {}
}
