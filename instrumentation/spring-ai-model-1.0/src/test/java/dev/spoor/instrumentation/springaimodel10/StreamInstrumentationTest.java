/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class StreamInstrumentationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ChatResponse part = Answers.part();
  private final ChatResponse answer = Answers.answer();

  @Test
  void beginsWithTheSubscriptionAndEndsWithTheAnswer() {
    var sink = Sinks.many().unicast().<ChatResponse>onBackpressureBuffer();
    var heard = new ArrayList<ChatResponse>();

    var stream = streaming(sink.asFlux()).stream(Answers.prompt());
    assertThat(spoor.started()).isEmpty();
    stream.subscribe(heard::add);
    sink.tryEmitNext(part);
    assertThat(spoor.started()).singleElement().matches(each -> each.ends() == 0);
    sink.tryEmitNext(answer);
    sink.tryEmitComplete();

    assertThat(heard).containsExactly(part, answer);
    assertThat(spoor.onlyOperation()).isOf(Kind.LLM_CALL).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(spoor.onlyOperation().logger()).isEqualTo(ScriptedModel.class.getName());
  }

  @Test
  void keepsWhatAPartToldWhenTheNextHasNothing() {
    streaming(Flux.just(answer, part)).stream(Answers.prompt()).blockLast(PATIENCE);

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void recordsAStreamThatIsMadeWithText() {
    var text = streaming(Flux.just(answer)).stream("a prompt").collectList().block(PATIENCE);

    assertThat(text).containsExactly("an answer");
    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void recordsEachSubscriptionAsACall() {
    var stream = streaming(Flux.just(answer)).stream(Answers.prompt());

    stream.blockLast(PATIENCE);
    stream.blockLast(PATIENCE);

    assertThat(spoor.operations()).hasSize(2).allSatisfy(each -> assertThat(each).completed());
  }

  @Test
  void failsWithWhatTheSubscriberIsTold() {
    var exception = new IllegalStateException("overloaded");
    var stream = streaming(Flux.concat(Flux.just(part), Flux.error(exception)));

    var thrown = catchThrowable(() -> stream.stream(Answers.prompt()).blockLast(PATIENCE));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void tellsACancellationFromAFailure() {
    var stream = streaming(Flux.error(new CancellationException()));

    catchThrowable(() -> stream.stream(Answers.prompt()).blockLast(PATIENCE));

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void endsWhenTheSubscriberCancelsIt() {
    var first = streaming(Flux.just(part, answer)).stream(Answers.prompt()).blockFirst(PATIENCE);

    assertThat(first).isSameAs(part);
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsTheFailureToStreamAtAll() {
    ChatModel silent = prompt -> answer;

    var thrown = catchThrowable(() -> silent.stream(Answers.prompt()));

    assertThat(thrown).isInstanceOf(UnsupportedOperationException.class);
    assertThat(spoor.onlyOperation()).isOf(Kind.LLM_CALL).failedWith(thrown);
  }

  @Test
  void recordsAModelBehindAModelOnce() {
    var inner = streaming(Flux.just(part, answer));

    new Cautious(new Cautious(inner)).stream(Answers.prompt()).blockLast(PATIENCE);

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Cautious.class.getName());
  }

  @Test
  void recordsACallThatIsMadeOfAStreamOnce() {
    streaming(Flux.just(part, answer)).call(Answers.prompt());

    assertThat(spoor.onlyOperation()).completed().hasOnly(Answers.ATTRIBUTES);
  }

  @Test
  void hasTheModelsWorkWithinTheCallAndTheSubscribersAroundIt() throws Exception {
    var within = new ArrayList<@Nullable Operation>();
    var around = new ArrayList<@Nullable Operation>();
    Flux<ChatResponse> parts =
        Flux.<ChatResponse>generate(
                sink -> {
                  within.add(current());
                  sink.next(answer);
                })
            .take(3);

    spoor.underOperation(
        () -> {
          streaming(parts).stream(Answers.prompt())
              .doFinally(signal -> around.add(current()))
              .subscribe(new OneByOne(around));
          return null;
        });

    assertThat(within).hasSize(3).allMatch(each -> each != null && each.kind() == Kind.LLM_CALL);
    assertThat(around).hasSize(5).allMatch(each -> each != null && each.kind() == Kind.METHOD_CALL);
    assertThat(spoor.onlyOperation(Kind.LLM_CALL)).isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void recordsTheNextCallOfAChainBesideTheFirst() throws Exception {
    var model = streaming(Flux.just(answer));

    spoor.underOperation(
        () ->
            model.stream(Answers.prompt())
                .flatMap(ignored -> model.stream(Answers.prompt()))
                .blockLast(PATIENCE));

    var around = spoor.onlyOperation(Kind.METHOD_CALL);
    assertThat(spoor.operations(Kind.LLM_CALL))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).completed().isChildOf(around));
  }

  @Test
  void handsTheSubscribersContextToTheModel() {
    var model =
        new ScriptedModel(() -> Flux.deferContextual(c -> Mono.just(c.<ChatResponse>get("key"))));

    var heard =
        model.stream(Answers.prompt())
            .contextWrite(context -> context.put("key", answer))
            .blockLast(PATIENCE);

    assertThat(heard).isSameAs(answer);
  }

  @Test
  void namesTheModelThatWasAskedForAtTheStart() {
    var stream = streaming(Flux.just(answer));

    stream.stream(Answers.promptFor("scripted")).blockLast(PATIENCE);

    assertThat(spoor.onlyOperation().startAttributes()).containsOnly(entry("model", "scripted"));
  }

  @Test
  void keepsConcurrentStreamsApart() {
    var model =
        new ScriptedModel(() -> Mono.just(answer).delayElement(Duration.ofMillis(1)).flux());

    Flux.range(0, 40).flatMap(i -> model.stream(Answers.prompt()), 40).blockLast(PATIENCE);

    assertThat(spoor.operations())
        .hasSize(40)
        .allSatisfy(each -> assertThat(each).completed().isRoot().hasOnly(Answers.ATTRIBUTES))
        .extracting(RecordedOperation::traceId)
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    var heard =
        spoor.failing(
            () ->
                streaming(Flux.just(part, answer)).stream(Answers.prompt()).collectList().block());

    assertThat(heard).containsExactly(part, answer);
    assertThat(spoor.operations()).isEmpty();
  }

  private static @Nullable Operation current() {
    var context = Contexts.current();
    return context == null ? null : context.operation();
  }

  private static ChatModel streaming(Flux<ChatResponse> parts) {
    return new ScriptedModel(() -> parts);
  }

  private static final class OneByOne extends BaseSubscriber<ChatResponse> {
    private final List<@Nullable Operation> around;

    OneByOne(List<@Nullable Operation> around) {
      this.around = around;
    }

    @Override
    protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
      request(1);
    }

    @Override
    protected void hookOnNext(ChatResponse value) {
      around.add(current());
      request(1);
    }

    @Override
    protected void hookOnComplete() {
      around.add(current());
    }
  }

  private record Cautious(ChatModel to) implements ChatModel {
    @Override
    public ChatResponse call(Prompt prompt) {
      return to.call(prompt);
    }

    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
      return to.stream(prompt).map(each -> each);
    }
  }

  @Test
  void tellsWhatIsSaidInPartsAsAWholeWhereItIsAskedTo() throws Exception {
    var prompt = new Prompt(List.of(new SystemMessage("be brief"), new UserMessage("a prompt")));

    spoor.askingForMessages(
        () -> streaming(Flux.just(part, answer)).stream(prompt).blockLast(PATIENCE));

    var call = spoor.onlyOperation();
    assertThat(call.messages(Attribute.INPUT_MESSAGES))
        .containsExactly("system: be brief", "user: a prompt");
    assertThat(call.messages(Attribute.OUTPUT_MESSAGES)).containsExactly("assistant: an an answer");
  }
}
