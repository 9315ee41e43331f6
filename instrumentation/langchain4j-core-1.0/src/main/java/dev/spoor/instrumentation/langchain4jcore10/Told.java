/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a model is told and answers, where a setting asks for it. Of others' classes only the names.
 */
final class Told {
  private static final String LIBRARY = "dev.langchain4j.";

  /** The messages of a request; null where nobody asks for them. */
  static @Nullable Messages of(@Nullable ChatRequest request) {
    if (request == null || !Operations.wantMessages()) {
      return null;
    }
    Messages told = new Messages();
    for (ChatMessage each : request.messages()) {
      add(told, each);
    }
    return told;
  }

  /** The answer as a message; null where nobody asks for it. */
  static @Nullable Messages of(@Nullable AiMessage answer) {
    return answer == null || !Operations.wantMessages() ? null : add(new Messages(), answer);
  }

  private static Messages add(Messages told, ChatMessage message) {
    if (!message.getClass().getName().startsWith(LIBRARY)) {
      return told.add("other", message.getClass().getName());
    }
    if (message instanceof SystemMessage system) {
      return told.add("system", system.text());
    }
    if (message instanceof UserMessage user) {
      return told.add("user", text(user.contents()));
    }
    if (message instanceof AiMessage answer) {
      return told.add("assistant", text(answer));
    }
    return message instanceof ToolExecutionResultMessage result
        ? told.add("tool", result.text())
        : told.add(message.type().name().toLowerCase(Locale.ROOT), null);
  }

  /** Texts as they are; of anything else what it is. */
  private static String text(List<Content> contents) {
    StringBuilder all = new StringBuilder();
    for (Content each : contents) {
      all.append(all.length() == 0 ? "" : "\n");
      if (each instanceof TextContent text) {
        all.append(text.text());
      } else {
        all.append('[').append(each.getClass().getSimpleName()).append(']');
      }
    }
    return all.toString();
  }

  /** The text, and the tools that it asks for. */
  private static String text(AiMessage answer) {
    StringBuilder all = new StringBuilder(answer.text() == null ? "" : answer.text());
    List<ToolExecutionRequest> requests = answer.toolExecutionRequests();
    if (requests != null) {
      for (ToolExecutionRequest each : requests) {
        all.append(all.length() == 0 ? "" : "\n");
        all.append(each.name()).append(' ').append(each.arguments());
      }
    }
    return all.toString();
  }

  private Told() {}
}
