/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StreamingChatModelInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ChatResponse answer = Answers.answer();
  private final Listener listener = new Listener();

  @Test
  void endsWithTheLastCallOfTheHandler() {
    var gate = new Gate();
    StreamingChatModel model =
        new StreamingModel(
            handler -> {
              gate.pass();
              handler.onPartialResponse("an ");
              handler.onCompleteResponse(answer);
            });

    model.chat(Answers.request(), listener);

    assertThat(spoor.started()).singleElement().matches(each -> each.ends() == 0);
    gate.open();
    assertThat(spoor.onlyOperation()).isOf(Kind.LLM_CALL).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(listener.heard()).containsExactly("an ", answer);
  }

  @Test
  void failsWithWhatTheHandlerIsTold() {
    var exception = new IllegalStateException("overloaded");

    new StreamingModel(handler -> handler.onError(exception)).chat(Answers.request(), listener);

    assertThat(spoor.onlyOperation()).failedWith(exception);
    assertThat(listener.heard()).containsExactly(exception);
  }

  @Test
  void recordsTheFailureOfTheCallItselfAndRethrowsIt() {
    var exception = new IllegalStateException("no");
    StreamingChatModel model = new Refusing(exception);

    var thrown = catchThrowable(() -> model.chat(Answers.request(), listener));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void tellsACancellationFromAFailure() {
    new StreamingModel(handler -> handler.onError(new CancellationException()))
        .chat(Answers.request(), listener);

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsAModelBehindAModelOnce() {
    StreamingChatModel model = new StreamingModel(handler -> handler.onCompleteResponse(answer));

    new Cautious(model).chat(Answers.request(), listener);

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void callsTheHandlerInTheContextOfTheCaller() throws Exception {
    var inner = new ScriptedModel(() -> answer);
    var done = new Gate();
    var asking =
        new Listener() {
          @Override
          public void onCompleteResponse(ChatResponse response) {
            inner.chat(Answers.request());
            done.open();
          }
        };
    StreamingChatModel model = new StreamingModel(handler -> handler.onCompleteResponse(answer));

    spoor.underOperation(
        () -> {
          model.chat(Answers.request(), asking);
          done.pass();
          return null;
        });

    var around = spoor.onlyOperation(Kind.METHOD_CALL);
    assertThat(spoor.operations(Kind.LLM_CALL))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).completed().isChildOf(around));
  }

  @Test
  void givesTheHandlersExceptionToTheModel() {
    var exception = new IllegalStateException("deaf");
    var deaf =
        new Listener() {
          @Override
          public void onPartialResponse(String part) {
            throw exception;
          }
        };

    new StreamingModel(
            handler -> {
              listener.add(catchThrowable(() -> handler.onPartialResponse("an ")));
              handler.onCompleteResponse(answer);
            })
        .chat(Answers.request(), deaf);

    assertThat(spoor.onlyOperation()).completed();
    assertThat(listener.heard()).containsExactly(exception);
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    StreamingChatModel model = new StreamingModel(handler -> handler.onCompleteResponse(answer));

    spoor.failing(
        () -> {
          model.chat(Answers.request(), listener);
          return listener.await();
        });

    assertThat(listener.heard()).containsExactly(answer);
    assertThat(spoor.operations()).isEmpty();
  }

  @Test
  void takesTheModelsNameFromTheRequest() {
    var request = ChatRequest.builder().messages(Answers.request().messages());

    new StreamingModel(handler -> handler.onError(new IllegalStateException()))
        .chat(request.modelName("scripted").build(), listener);

    assertThat(spoor.onlyOperation()).has(entry("model", "scripted"), entry("provider", "open_ai"));
  }

  private record Refusing(RuntimeException exception) implements StreamingChatModel {
    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
      throw exception;
    }
  }

  private record Cautious(StreamingChatModel to) implements StreamingChatModel {
    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
      to.chat(request, handler);
    }
  }
}
