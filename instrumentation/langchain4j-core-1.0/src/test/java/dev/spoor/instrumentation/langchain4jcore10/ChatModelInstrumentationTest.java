/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatModelInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ChatResponse answer = Answers.answer();
  private final ChatModel model = new ScriptedModel(() -> answer);

  @Test
  void recordsACallWithoutWhatIsSaid() {
    var response = model.chat(Answers.request());

    assertThat(response).isSameAs(answer);
    assertThat(spoor.onlyOperation()).isOf(Kind.LLM_CALL).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(spoor.onlyOperation().logger()).isEqualTo(ScriptedModel.class.getName());
  }

  @Test
  void recordsACallThatIsMadeWithText() {
    model.chat("a prompt");

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void namesTheModelThatWasAskedForAtTheStart() {
    var request = ChatRequest.builder().messages(Answers.request().messages());

    model.chat(request.modelName("scripted").build());

    var call = spoor.onlyOperation();
    assertThat(call.startAttributes()).containsOnly(entry("model", "scripted"));
    assertThat(call).has(entry("model", "scripted-1"));
  }

  @Test
  void recordsTheFailureAndRethrowsIt() {
    var exception = new IllegalStateException("overloaded");
    var failing =
        new ScriptedModel(
            () -> {
              throw exception;
            });

    var thrown = catchThrowable(() -> failing.chat(Answers.request()));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception).has(entry("provider", "open_ai"));
  }

  @Test
  void recordsAModelBehindAModelOnce() {
    new Cautious(new Cautious(model)).chat(Answers.request());

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Cautious.class.getName());
  }

  @Test
  void recordsAModelThatTakesTheCallItself() {
    new Direct(answer).chat(Answers.request());

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("model", "scripted-1"), entry("output_tokens", 7));
  }

  @Test
  void recordsEachCallOfAServiceAndTheToolBetweenThem() {
    var scripted = new ScriptedModel(List.of(Answers::toolCall, () -> answer));
    var assistant = AiServices.builder(Assistant.class).chatModel(scripted).tools(new Eyes());

    var said = assistant.build().chat("what is there?");

    List<RecordedOperation> calls = spoor.operations();
    assertThat(said).isEqualTo("an answer");
    assertThat(calls).extracting(RecordedOperation::kind).containsOnly(Kind.LLM_CALL);
    assertThat(calls).hasSize(2);
    assertThat(calls.get(0)).completed().has(entry("finish_reason", "tool_execution"));
    assertThat(calls.get(1)).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void belongsToWhatIsAroundIt() throws Exception {
    spoor.underOperation(() -> model.chat(Answers.request()));

    assertThat(spoor.onlyOperation(Kind.LLM_CALL)).isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void recordsTheCallThatIsMadeOnBehalfOfAModel() {
    var outer =
        new ScriptedModel(
            () -> {
              try {
                return spoor.underOperation(() -> model.chat(Answers.request()));
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });

    outer.chat(Answers.request());

    List<RecordedOperation> calls = spoor.operations(Kind.LLM_CALL);
    assertThat(calls).hasSize(2);
    assertThat(calls.get(1)).isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void keepsConcurrentCallsApart() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<ChatResponse>> calls = new ArrayList<>();

    for (int i = 0; i < 40; i++) {
      calls.add(pool.submit(() -> model.chat(Answers.request())));
    }
    for (Future<ChatResponse> each : calls) {
      each.get();
    }
    pool.shutdown();

    assertThat(spoor.operations())
        .hasSize(40)
        .allSatisfy(each -> assertThat(each).completed().isRoot().hasOnly(Answers.ATTRIBUTES))
        .extracting(RecordedOperation::traceId)
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    var response = spoor.failing(() -> model.chat(Answers.request()));

    assertThat(response).isSameAs(answer);
    assertThat(spoor.operations()).isEmpty();
  }

  interface Assistant {
    String chat(String message);
  }

  static final class Eyes {
    @Tool
    String look() {
      return "a track";
    }
  }

  private record Cautious(ChatModel to) implements ChatModel {
    @Override
    public ChatResponse doChat(ChatRequest request) {
      return to.chat(request);
    }
  }

  private record Direct(ChatResponse answer) implements ChatModel {
    @Override
    public ChatResponse chat(ChatRequest request) {
      return answer;
    }
  }

  @Test
  void tellsWhatIsSaidWhereItIsAskedTo() throws Exception {
    var request =
        ChatRequest.builder()
            .messages(
                SystemMessage.from("be brief"),
                UserMessage.from(TextContent.from("a prompt"), ImageContent.from("http://h/a.png")),
                Answers.toolCall().aiMessage(),
                ToolExecutionResultMessage.from("call-1", "look", "seen"))
            .build();

    spoor.askingForMessages(() -> model.chat(request));
    spoor.askingForMessages(() -> new ScriptedModel(Answers::toolCall).chat(Answers.request()));

    var calls = spoor.operations();
    assertThat(calls.get(0).messages(Attribute.INPUT_MESSAGES))
        .containsExactly(
            "system: be brief",
            "user: a prompt\n[ImageContent]",
            "assistant: look {}",
            "tool: seen");
    assertThat(calls.get(0).messages(Attribute.OUTPUT_MESSAGES))
        .containsExactly("assistant: an answer");
    assertThat(calls.get(1).messages(Attribute.OUTPUT_MESSAGES))
        .containsExactly("assistant: look {}");
  }
}
