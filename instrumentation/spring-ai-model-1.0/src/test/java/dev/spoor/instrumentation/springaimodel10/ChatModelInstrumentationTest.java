/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;

class ChatModelInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ChatResponse answer = Answers.answer();
  private final ChatModel model = new ScriptedModel(() -> Flux.just(answer));

  @Test
  void recordsACallWithoutWhatIsSaid() {
    var response = model.call(Answers.prompt());

    assertThat(response).isSameAs(answer);
    assertThat(spoor.onlyOperation()).isOf(Kind.LLM_CALL).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(spoor.onlyOperation().logger()).isEqualTo(ScriptedModel.class.getName());
  }

  @Test
  void recordsACallThatIsMadeWithText() {
    model.call("a prompt");

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void namesTheModelThatWasAskedForAtTheStart() {
    model.call(Answers.promptFor("scripted"));

    var call = spoor.onlyOperation();
    assertThat(call.startAttributes()).containsOnly(entry("model", "scripted"));
    assertThat(call).has(entry("model", "scripted-1"));
  }

  @Test
  void leavesOutWhatTheModelDoesNotTell() {
    new Direct(() -> Answers.part()).call(Answers.prompt());

    assertThat(spoor.onlyOperation()).completed().hasOnly();
  }

  @Test
  void asksNoObjectOfTheApplication() {
    var asked = new AtomicInteger();
    var options = counting(ChatOptions.class, asked);
    var usage = counting(Usage.class, asked);
    var response =
        new ChatResponse(
            List.of(new Generation(new AssistantMessage("an answer"))),
            ChatResponseMetadata.builder().usage(usage).build());

    new Direct(() -> response).call(new Prompt("a prompt", options));

    assertThat(asked).hasValue(0);
    assertThat(spoor.onlyOperation()).completed().hasOnly();
  }

  private static <T> T counting(Class<T> type, AtomicInteger asked) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              asked.incrementAndGet();
              return null;
            }));
  }

  @Test
  void recordsTheFailureAndRethrowsIt() {
    var exception = new IllegalStateException("overloaded");
    ChatModel failing = new ScriptedModel(() -> Flux.error(exception));

    var thrown = catchThrowable(() -> failing.call(Answers.prompt()));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception).has(entry("provider", "acme"));
  }

  @Test
  void recordsAModelBehindAModelOnce() {
    new Direct(() -> new Direct(() -> model.call(Answers.prompt())).call(Answers.prompt()))
        .call(Answers.prompt());

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Direct.class.getName());
  }

  /** Until 1.1 a model calls the tools itself, and asks for another answer. */
  @Test
  void recordsTheToolsThatAModelCallsItselfWithinItsCall() {
    var library = new Library();
    var looping =
        new Direct(
            () -> {
              Asked.callAll(
                  List.of(library.tool("motto")),
                  new ToolCall("call-1", "function", "motto", "{}"));
              return answer;
            });

    looping.call(Answers.prompt());

    var call = spoor.onlyOperation(Kind.LLM_CALL);
    assertThat(call).completed().has(entry("output_tokens", 7));
    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION)).completed().isChildOf(call);
  }

  @Test
  void recordsTheCallThatAToolMakes() throws Exception {
    ChatModel outer =
        new Direct(
            () -> {
              try {
                return spoor.underOperation(() -> model.call(Answers.prompt()));
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });

    outer.call(Answers.prompt());

    List<RecordedOperation> calls = spoor.operations(Kind.LLM_CALL);
    assertThat(calls).hasSize(2);
    assertThat(calls.get(1)).isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void keepsConcurrentCallsApart() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<ChatResponse>> calls = new ArrayList<>();

    for (int i = 0; i < 40; i++) {
      calls.add(pool.submit(() -> model.call(Answers.prompt())));
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
    var response = spoor.failing(() -> model.call(Answers.prompt()));

    assertThat(response).isSameAs(answer);
    assertThat(spoor.operations()).isEmpty();
  }

  private record Direct(Supplier<ChatResponse> answer) implements ChatModel {
    @Override
    public ChatResponse call(Prompt prompt) {
      return answer.get();
    }
  }

  @Test
  void tellsWhatIsSaidWhereItIsAskedTo() throws Exception {
    spoor.askingForMessages(() -> model.call(Answers.prompt()));

    var call = spoor.onlyOperation();
    assertThat(call.messages(Attribute.INPUT_MESSAGES)).containsExactly("user: a prompt");
    assertThat(call.messages(Attribute.OUTPUT_MESSAGES)).containsExactly("assistant: an answer");
  }
}
