/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.genai.types.FinishReason;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Spoor;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.processors.PublishProcessor;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Models that are called by themselves. */
class ModelTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private static final LlmRequest REQUEST = LlmRequest.builder().model("asked-for").build();

  @Test
  void namesTheModelThatIsAskedFor() {
    var model =
        new ScriptedModel((request, streamed) -> Flowable.just(ScriptedModel.text("a").build()));

    model.generateContent(REQUEST, false).blockingSubscribe();

    assertThat(spoor.onlyOperation())
        .isOf(Kind.LLM_CALL)
        .completed()
        .has(entry("model", "asked-for"));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(ScriptedModel.class.getName());
  }

  @Tag("tokens") // handed on since 0.3
  @Test
  void countsTokens() {
    var model =
        new ScriptedModel((request, streamed) -> Flowable.just(ScriptedModel.text("a").build()));

    model.generateContent(REQUEST, false).blockingSubscribe();

    assertThat(spoor.onlyOperation()).has(entry("input_tokens", 20), entry("output_tokens", 12));
  }

  @Tag("reasons") // handed on since 0.5
  @Test
  void saysOfACallWhatThereIsToSay() {
    var model =
        new ScriptedModel((request, streamed) -> Flowable.just(ScriptedModel.text("a").build()));

    model.generateContent(REQUEST, false).blockingSubscribe();

    assertThat(spoor.onlyOperation())
        .isOf(Kind.LLM_CALL)
        .completed()
        .hasOnly(
            entry("model", "asked-for"),
            entry("input_tokens", 20),
            entry("output_tokens", 12),
            entry("finish_reason", "stop"));
  }

  @Test
  void takesTheModelThatItWasMadeForWhereNoneIsAskedFor() {
    var model =
        new ScriptedModel((request, streamed) -> Flowable.just(ScriptedModel.text("a").build()));

    model.generateContent(LlmRequest.builder().build(), false).blockingSubscribe();

    assertThat(spoor.onlyOperation()).has(entry("model", ScriptedModel.NAME));
  }

  @Test
  void endsWithTheStream() {
    PublishProcessor<LlmResponse> parts = PublishProcessor.create();
    var model = new ScriptedModel((request, streamed) -> parts);

    var heard = model.generateContent(REQUEST, true).test();
    parts.onNext(ScriptedModel.part("a").build());
    assertThat(spoor.started()).hasSize(1).allMatch(each -> each.ends() == 0);
    assertThat(Contexts.current()).isNull();
    parts.onNext(ScriptedModel.part("b").build());
    assertThat(spoor.started()).allMatch(each -> each.ends() == 0);
    parts.onComplete();

    heard.assertValueCount(2).assertComplete();
    assertThat(spoor.onlyOperation()).completed().has(entry("model", "asked-for"));
  }

  @Tag("reasons")
  @Test
  void namesTheModelThatAnswers() {
    var answer = ScriptedModel.set(ScriptedModel.text("a"), "modelVersion", "answered-1").build();
    var model = new ScriptedModel((request, streamed) -> Flowable.just(answer));

    model.generateContent(REQUEST, false).blockingSubscribe();

    assertThat(spoor.onlyOperation()).has(entry("model", "answered-1"));
  }

  @Test
  void endsBeforeAnybodyHearsOfTheWholeAnswer() {
    endsWith(ScriptedModel.text("a"), false);
  }

  @Tag("reasons")
  @Test
  void endsWithThePartThatHasTheReasonOfTheEnd() {
    endsWith(ScriptedModel.text("a"), true);
  }

  @Test
  void endsWithTheStreamedPartThatAsksForATool() {
    FinishReason reason = new FinishReason(FinishReason.Known.STOP);
    var asking = ScriptedModel.call("call-1", "find", Map.of());

    endsWith(ScriptedModel.set(asking, "finishReason", reason), true);
  }

  /** The library calls the tools that an answer asks for before it lets the stream go on. */
  private static void endsWith(LlmResponse.Builder last, boolean stream) {
    var model =
        new ScriptedModel(
            (request, streamed) -> Flowable.just(last.build()).concatWith(Flowable.never()));

    var unused =
        model
            .generateContent(REQUEST, stream)
            .doOnNext(answer -> assertThat(spoor.started()).allMatch(each -> each.ends() == 1))
            .test()
            .assertValueCount(1);

    assertThat(spoor.onlyOperation()).completed().hasOutcome(null);
  }

  @Test
  void failsWithTheExceptionAndLeavesItAsItWas() {
    var exception = new IllegalStateException("no");
    var model = new ScriptedModel((request, streamed) -> Flowable.error(exception));

    var thrown = catchThrowable(() -> model.generateContent(REQUEST, false).blockingSubscribe());

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void failsWithWhatIsThrownBeforeThereIsAStream() {
    var exception = new IllegalStateException("no");
    var model =
        new ScriptedModel(
            (request, streamed) -> {
              throw exception;
            });

    var thrown = catchThrowable(() -> model.generateContent(REQUEST, false));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void failsWithTheErrorThatAModelAnswers() {
    var answer =
        LlmResponse.builder()
            .errorCode(new FinishReason(FinishReason.Known.SAFETY))
            .errorMessage("blocked")
            .build();
    var model = new ScriptedModel((request, streamed) -> Flowable.just(answer));

    model.generateContent(REQUEST, false).blockingSubscribe();

    assertThat(spoor.onlyOperation()).failedAs("safety");
    assertThat(spoor.onlyOperation().errorMessage()).doesNotContain("blocked");
  }

  @Test
  void endsAsCancelledWithWhoeverListens() {
    var model = new ScriptedModel((request, streamed) -> Flowable.never());

    model.generateContent(REQUEST, true).test().cancel();

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void isOneCallHoweverManyModelsStandBehindIt() {
    var behind =
        new ScriptedModel((request, streamed) -> Flowable.just(ScriptedModel.text("a").build()));
    var model = new ScriptedModel(behind::generateContent);

    model.generateContent(REQUEST, false).blockingSubscribe();

    assertThat(spoor.onlyOperation()).completed().has(entry("model", "asked-for"));
  }

  @Test
  void isACallForEachAttempt() {
    var attempts = new AtomicInteger();
    var model =
        new ScriptedModel(
            (request, streamed) ->
                Flowable.defer(
                    () ->
                        attempts.incrementAndGet() == 1
                            ? Flowable.error(new IllegalStateException("busy"))
                            : Flowable.just(ScriptedModel.text("a").build())));

    model.generateContent(REQUEST, false).retry(1).blockingSubscribe();

    assertThat(spoor.operations()).hasSize(2);
    assertThat(spoor.operations().get(0).error()).hasMessage("busy");
    assertThat(spoor.operations().get(1)).completed();
  }
}
