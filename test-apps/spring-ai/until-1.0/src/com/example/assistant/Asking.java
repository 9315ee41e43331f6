/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;

/** An answer that is a call of a tool. */
final class Asking {

  static AssistantMessage by(AssistantMessage.ToolCall call) {
    return new AssistantMessage("", Map.of(), List.of(call));
  }

  private Asking() {}
}
