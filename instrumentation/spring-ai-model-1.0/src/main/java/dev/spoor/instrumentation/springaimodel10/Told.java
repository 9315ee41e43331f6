/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;

/**
 * What a model is told and answers, where a setting asks for it. Of others' classes only the names.
 */
final class Told {

  /** The messages of a prompt; null where nobody asks for them. */
  static @Nullable Messages of(@Nullable Prompt prompt) {
    if (prompt == null || !Answer.isTheLibrarys(prompt) || !Operations.wantMessages()) {
      return null;
    }
    Messages told = new Messages();
    for (Message each : prompt.getInstructions()) {
      if (Answer.isTheLibrarys(each)) {
        told.add(each.getMessageType().getValue(), text(each));
      } else {
        told.add("other", each.getClass().getName());
      }
    }
    return told;
  }

  /** Takes note of the answer. */
  static void note(Operation operation, ChatResponse answer) {
    if (Operations.wantMessages()) {
      Messages said = new Messages();
      add(said, answer);
      operation.set(Attribute.OUTPUT_MESSAGES, said.whole("assistant"));
    }
  }

  /** Adds what a part of an answer says. */
  static void add(Messages said, ChatResponse part) {
    List<Generation> generations = part.getResults();
    if (generations != null) {
      for (Generation each : generations) {
        Message message = each.getOutput();
        said.append(message != null && Answer.isTheLibrarys(message) ? text(message) : null);
      }
    }
  }

  private static String text(Message message) {
    StringBuilder all = new StringBuilder(message.getText() == null ? "" : message.getText());
    if (message instanceof AssistantMessage answer && answer.getToolCalls() != null) {
      for (AssistantMessage.ToolCall each : answer.getToolCalls()) {
        all.append(all.length() == 0 ? "" : "\n");
        all.append(each.name()).append(' ').append(each.arguments());
      }
    }
    if (message instanceof ToolResponseMessage results) {
      for (ToolResponseMessage.ToolResponse each : results.getResponses()) {
        all.append(all.length() == 0 ? "" : "\n").append(each.responseData());
      }
    }
    return all.toString();
  }

  private Told() {}
}
