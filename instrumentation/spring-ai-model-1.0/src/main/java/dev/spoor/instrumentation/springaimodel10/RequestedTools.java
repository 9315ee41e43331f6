/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;

/**
 * What a model has asked for, while the library calls one tool after the other on this thread. Only
 * from here it is known by which name and id; a callback is told neither.
 */
public final class RequestedTools {
  private static final String NOT_THERE = "No ToolCallback found for tool name: ";
  private static final String NO_ARGUMENTS = "{}";
  private static final ThreadLocal<@Nullable RequestedTools> CURRENT = new ThreadLocal<>();

  private final List<ToolCall> calls;
  private final @Nullable Context around;
  private int next;

  private RequestedTools(List<ToolCall> calls, @Nullable Context around) {
    this.calls = calls;
    this.around = around;
  }

  /** The calls of this message are about to be made; hand the answer to {@link #end}. */
  public static @Nullable Object begin(@Nullable AssistantMessage message) {
    RequestedTools before = CURRENT.get();
    if (message != null) {
      CURRENT.set(new RequestedTools(message.getToolCalls(), Contexts.current()));
    }
    return before;
  }

  public static void end(@Nullable Object before, @Nullable Throwable thrown) {
    RequestedTools ended = CURRENT.get();
    if (before instanceof RequestedTools outer) {
      CURRENT.set(outer);
    } else {
      CURRENT.remove();
    }
    ToolCall unknown = ended == null ? null : ended.unknown(thrown);
    if (unknown != null) {
      ToolHelper.notThere(unknown, thrown);
    }
  }

  /** The request for a tool that there is not: the library throws, and calls no callback. */
  private @Nullable ToolCall unknown(@Nullable Throwable thrown) {
    if (thrown instanceof IllegalStateException) {
      for (ToolCall call : calls.subList(next, calls.size())) {
        if ((NOT_THERE + call.name()).equals(thrown.getMessage())) {
          return call;
        }
      }
    }
    return null;
  }

  /**
   * The request that is now answered by a tool with this input; null where the library does not
   * call it, but another tool does.
   *
   * @param name of the tool, where it is known
   */
  static @Nullable ToolCall take(@Nullable String name, @Nullable String input) {
    RequestedTools current = CURRENT.get();
    return current == null || input == null || current.around != Contexts.current()
        ? null
        : current.find(name, input);
  }

  private @Nullable ToolCall find(@Nullable String name, String input) {
    for (int i = next; i < calls.size(); i++) {
      ToolCall call = calls.get(i);
      if (isMeant(call, input) && (name == null || name.equals(call.name()))) {
        next = i + 1;
        return call;
      }
    }
    return null;
  }

  /** The very text that the model gave, or what the library since 1.1 puts where it gave none. */
  @SuppressWarnings({"StringEquality", "ReferenceEquality"}) // equal texts may be two requests
  private static boolean isMeant(ToolCall call, String input) {
    String arguments = call.arguments();
    boolean none = arguments == null || arguments.isBlank();
    return arguments == input || (none && input.equals(NO_ARGUMENTS));
  }
}
