/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.instrumentation.testing.OrderTool;
import dev.spoor.instrumentation.testing.ToolContract;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.function.FunctionToolCallback;
import org.springframework.ai.tool.method.MethodToolCallback;
import reactor.core.publisher.Flux;

class SpringAiContractTest extends ToolContract {

  @Override
  protected Tool tool(String name, Object use) {
    ToolCallback callback = callbackOf(name, use);
    return (id, arguments) -> Asked.call(callback, id, arguments);
  }

  @Override
  protected Tool unguarded(String name, OrderTool.Body body) {
    BiFunction<Map<String, Object>, ToolContext, Object> function =
        (order, context) -> {
          try {
            return body.run(order);
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    var callback = FunctionToolCallback.builder(name, function).inputType(Map.class).build();
    return (id, arguments) -> callback.call(arguments);
  }

  @Override
  protected Tool streamed(String name, Object use) {
    return (id, arguments) -> {
      Supplier<Flux<ChatResponse>> asking =
          () -> Flux.just(Asked.answerWith(new ToolCall(id, "function", name, arguments)));
      var model = new ScriptedModel(List.of(asking, () -> Flux.just(Answers.answer())));
      return ChatClient.create(model).prompt("a prompt").tools(callbackOf(name, use)).stream()
          .content()
          .blockLast();
    };
  }

  /** Until 1.1 a model streams the answers of tools by itself, each in its own way. */
  @Override
  @Tag("newest")
  @Test
  protected void recordsACallWithinAStreamedAnswer() throws Exception {
    super.recordsACallWithinAStreamedAnswer();
  }

  private static ToolCallback callbackOf(String name, Object use) {
    for (Method each : use.getClass().getDeclaredMethods()) {
      if (each.getName().equals("use")) {
        return MethodToolCallback.builder()
            .toolDefinition(Library.definition(name))
            .toolMethod(each)
            .toolObject(use)
            .build();
      }
    }
    throw new IllegalArgumentException("nothing to use");
  }
}
