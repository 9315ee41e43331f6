/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.internal.SuspendedResponse;
import dev.langchain4j.agentic.scope.ResultWithAgenticScope;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What agents with a model do, and what came with later versions. */
@Tag("newest")
class NewestTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  /** An agent with a model. */
  public interface Writer {
    @Agent(value = "writes", outputKey = "story")
    @UserMessage("write about {{topic}}")
    String write(@V("topic") String topic);
  }

  /** The same, bit by bit. */
  public interface Teller {
    @Agent(value = "tells", outputKey = "story")
    @UserMessage("tell of {{topic}}")
    TokenStream tell(@V("topic") String topic);
  }

  /** A system that is asked for a story. */
  public interface Desk {
    @Agent(outputKey = "story")
    String ask(@V("topic") String topic);
  }

  /** A system that streams. */
  public interface StreamingDesk {
    @Agent(outputKey = "story")
    TokenStream ask(@V("topic") String topic);
  }

  /** A system that can be suspended. */
  public interface PatientDesk {
    @Agent
    ResultWithAgenticScope<String> ask(@V("topic") String topic);
  }

  @Test
  void isOneNodeForAnAgentWithAModel() {
    Desk desk =
        AgenticServices.sequenceBuilder(Desk.class).subAgents(writer()).outputKey("story").build();

    assertThat(desk.ask("cats")).isEqualTo("a story");

    assertThat(spoor.onlyOperation(Kind.NODE))
        .completed()
        .isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION))
        .has(
            entry("node", "write"),
            entry("graph", "ask"),
            entry("state_updates", List.of("story")));
    assertThat(spoor.onlyOperation(Kind.NODE).logger()).isEqualTo(Writer.class.getName());
    assertThat(spoor.onlyOperation(Kind.METHOD_CALL)).isChildOf(spoor.onlyOperation(Kind.NODE));
  }

  @Test
  void isARunWhereAnAgentIsCalledByItself() {
    writer().write("cats");

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION))
        .completed()
        .isRoot()
        .has(entry("graph", "write"));
    assertThat(spoor.onlyOperation(Kind.METHOD_CALL))
        .isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION));
  }

  @Test
  void failsWithTheExceptionOfTheModel() {
    var exception = new IllegalStateException("no");
    ChatModel model =
        new Model() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            throw exception;
          }
        };
    Writer writer = AgenticServices.agentBuilder(Writer.class).chatModel(model).build();
    Desk desk = AgenticServices.sequenceBuilder(Desk.class).subAgents(writer).build();

    Throwable thrown = catchThrowable(() -> desk.ask("cats"));

    assertThat(thrown).hasRootCause(exception);
    assertThat(spoor.onlyOperation(Kind.NODE)).failedWith(exception);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
  }

  @Test
  void endsWithTheStreamThatItAnswers() {
    var heard = new CompletableFuture<ChatResponse>();
    var model = new Streaming();
    Teller teller = AgenticServices.agentBuilder(Teller.class).streamingChatModel(model).build();
    StreamingDesk desk =
        AgenticServices.sequenceBuilder(StreamingDesk.class)
            .subAgents(teller)
            .outputKey("story")
            .build();

    TokenStream stream = desk.ask("cats");
    assertThat(spoor.started()).hasSize(2).allMatch(each -> each.ends() == 0);
    stream
        .onPartialResponse(part -> {})
        .onCompleteResponse(heard::complete)
        .onError(heard::completeExceptionally)
        .start();
    assertThat(spoor.started()).hasSize(3).filteredOn(each -> each.ends() == 0).hasSize(2);
    model.answer("a story");

    assertThat(heard).isCompleted();
    assertThat(spoor.onlyOperation(Kind.NODE)).completed();
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
    assertThat(spoor.onlyOperation(Kind.METHOD_CALL)).isChildOf(spoor.onlyOperation(Kind.NODE));
  }

  @Test
  void failsWithTheStreamThatItAnswers() {
    var exception = new IllegalStateException("no");
    var heard = new AtomicReference<Throwable>();
    var model = new Streaming();
    Teller teller = AgenticServices.agentBuilder(Teller.class).streamingChatModel(model).build();
    StreamingDesk desk =
        AgenticServices.sequenceBuilder(StreamingDesk.class)
            .subAgents(teller)
            .outputKey("story")
            .build();

    desk.ask("cats").onPartialResponse(part -> {}).onError(heard::set).start();
    model.fail(exception);

    assertThat(heard.get()).isSameAs(exception);
    assertThat(spoor.onlyOperation(Kind.NODE)).failedWith(exception);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
  }

  @Test
  void endsWithAStreamWhoseErrorsNobodyWantsToHear() {
    var model = new Streaming();
    Teller teller = AgenticServices.agentBuilder(Teller.class).streamingChatModel(model).build();
    StreamingDesk desk =
        AgenticServices.sequenceBuilder(StreamingDesk.class)
            .subAgents(teller)
            .outputKey("story")
            .build();

    desk.ask("cats").onPartialResponse(part -> {}).ignoreErrors().start();
    model.answer("a story");

    assertThat(spoor.onlyOperation(Kind.NODE)).completed();
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Test
  void followsAnAgentToItsOwnThread() {
    var future = new CompletableFuture<Object>();
    Talk talk =
        AgenticServices.sequenceBuilder(Talk.class)
            .subAgents(new Later(future), new Agents.Second(() -> future.complete("late")))
            .output(scope -> scope.readState("later"))
            .build();

    assertThat(talk.talk("talk-1")).isEqualTo("late");

    Awaitility.await().until(() -> spoor.started().stream().allMatch(each -> each.ends() == 1));
    assertThat(spoor.operations(Kind.NODE))
        .hasSize(2)
        .allSatisfy(
            node ->
                assertThat(node).completed().isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION)));
  }

  /** An agent that is not waited for. */
  public record Later(CompletableFuture<Object> future) {
    @Agent(value = "takes its time", outputKey = "later", async = true)
    public Object later() throws Exception {
      return future.get();
    }
  }

  @Test
  void isInterruptedWhereTheCallerIsToldSoInTheResult() {
    PatientDesk desk =
        AgenticServices.sequenceBuilder(PatientDesk.class)
            .subAgents(new Agents.Asking(() -> new SuspendedResponse<>("a person")))
            .build();

    assertThat(desk.ask("cats").suspended()).isTrue();

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().hasOutcome("interrupted");
    assertThat(spoor.onlyOperation(Kind.NODE)).completed().hasOutcome("interrupted");
  }

  private static Writer writer() {
    return AgenticServices.agentBuilder(Writer.class)
        .chatModel(new Model())
        .outputKey("story")
        .build();
  }

  private static void called() {
    Operation call = Operations.of(Kind.METHOD_CALL).set(Attribute.METHOD_NAME, "model").start();
    Operations.end(call, null);
  }

  private static ChatResponse answer(String text) {
    return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
  }

  private static class Model implements ChatModel {
    @Override
    public ChatResponse doChat(ChatRequest request) {
      called();
      return answer("a story");
    }
  }

  /** Answers when it is told to. */
  private static final class Streaming implements StreamingChatModel {
    private final CompletableFuture<StreamingChatResponseHandler> asked = new CompletableFuture<>();

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
      called();
      asked.complete(handler);
    }

    void answer(String text) {
      asked.join().onCompleteResponse(NewestTest.answer(text));
    }

    void fail(Throwable thrown) {
      asked.join().onError(thrown);
    }
  }
}
