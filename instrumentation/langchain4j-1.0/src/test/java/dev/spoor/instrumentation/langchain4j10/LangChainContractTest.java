/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.tool.DefaultToolExecutor;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.spoor.instrumentation.testing.OrderTool;
import dev.spoor.instrumentation.testing.ToolContract;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LangChainContractTest extends ToolContract {

  @Override
  protected Tool tool(String name, Object use) {
    return on(name, executorOf(use));
  }

  @Override
  protected Tool unguarded(String name, OrderTool.Body body) {
    return on(name, new Own(body));
  }

  @Override
  protected Tool streamed(String name, Object use) {
    return (id, arguments) -> {
      var done = new CompletableFuture<String>();
      AiServices.builder(Talk.class)
          .streamingChatModel(new Asking(request(id, name, arguments)))
          .tools(Map.of(ToolSpecification.builder().name(name).build(), executorOf(use)))
          .build()
          .chat("a prompt")
          .onPartialResponse(part -> {})
          .onCompleteResponse(response -> done.complete(response.aiMessage().text()))
          .onError(done::completeExceptionally)
          .start();
      return done.get();
    };
  }

  /** In 1.0 text has been made of it where the result is first seen. */
  @Override
  @Tag("newest")
  @Test
  protected void describesAResultThatIsNoText() throws Exception {
    super.describesAResultThatIsNoText();
  }

  @Tag("newest")
  @Test
  void recordsAnErrorThatAnExecutorReports() throws Exception {
    failsWithoutAnException(
        (id, arguments) ->
            new Reporting().executeWithContext(request(id, "find", arguments), null).resultText());
  }

  private static Tool on(String name, ToolExecutor executor) {
    return (id, arguments) -> executor.execute(request(id, name, arguments), "talk");
  }

  private static ToolExecutor executorOf(Object use) {
    for (Method each : use.getClass().getDeclaredMethods()) {
      if (each.getName().equals("use")) {
        return new DefaultToolExecutor(use, each);
      }
    }
    throw new IllegalArgumentException("nothing to use");
  }

  private static ToolExecutionRequest request(String id, String name, String arguments) {
    return ToolExecutionRequest.builder().id(id).name(name).arguments(arguments).build();
  }

  interface Talk {
    TokenStream chat(String message);
  }

  /** Asks for a tool, and is content with whatever that says; on a thread of its own. */
  private static final class Asking implements StreamingChatModel {
    private final ToolExecutionRequest request;
    private volatile boolean asked;

    Asking(ToolExecutionRequest request) {
      this.request = request;
    }

    @Override
    public void doChat(ChatRequest chat, StreamingChatResponseHandler handler) {
      AiMessage message = asked ? AiMessage.from("done") : AiMessage.from(request);
      asked = true;
      ChatResponse response = ChatResponse.builder().aiMessage(message).build();
      new Thread(() -> handler.onCompleteResponse(response)).start();
    }
  }

  private record Own(OrderTool.Body body) implements ToolExecutor {
    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
      try {
        return body.run(request.arguments());
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Reporting implements ToolExecutor {
    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
      return "";
    }

    @Override
    public ToolExecutionResult executeWithContext(
        ToolExecutionRequest request, InvocationContext context) {
      return ToolExecutionResult.builder().isError(true).resultText("out of stock").build();
    }
  }
}
