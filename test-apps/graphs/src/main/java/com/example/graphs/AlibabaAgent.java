/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.graphs;

import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.agent.ReactAgent;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.tool.annotation.Tool;
import reactor.core.publisher.Flux;

/** The agent that Alibaba builds on its graph, with a model that reads from a script. */
public final class AlibabaAgent {

  public static void main(String[] args) throws Exception {
    ReactAgent agent =
        ReactAgent.builder().name("assistant").model(new Script()).methodTools(new Tools()).build();

    String question = "How is the weather in Oslo?";
    var config = RunnableConfig.builder().threadId("talk-1").build();
    if (args.length == 0) {
      System.out.println(agent.call(question, config).getText());
    } else {
      agent.stream(question, config).blockLast();
      System.out.println("streamed");
    }
  }

  /** Wants one tool, then says the result. */
  private static final class Script implements ChatModel {

    @Override
    public ChatResponse call(Prompt prompt) {
      var messages = prompt.getInstructions();
      var last = messages.get(messages.size() - 1);
      return new ChatResponse(List.of(new Generation(answer(last))));
    }

    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
      return Flux.defer(() -> Flux.just(call(prompt)));
    }

    private static AssistantMessage answer(Object last) {
      if (last instanceof ToolResponseMessage result) {
        return new AssistantMessage("It is " + result.getResponses().get(0).responseData());
      }
      var call = new ToolCall("call_1", "function", "weather", "{\"city\": \"Oslo\"}");
      return AssistantMessage.builder()
          .content("")
          .properties(Map.of())
          .toolCalls(List.of(call))
          .build();
    }
  }

  /** What the model may ask for. */
  static final class Tools {

    @Tool(description = "The weather of a city")
    String weather(String city) {
      return "raining in " + city;
    }
  }

  private AlibabaAgent() {}
}
