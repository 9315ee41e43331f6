/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.testing.Spoor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class ReactorContextsTest {
  private static final Duration SOON = Duration.ofMillis(5);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final Scheduler two = Schedulers.newParallel("two", 2);
  private final Scheduler elastic = Schedulers.newBoundedElastic(1, 10, "elastic");
  private final Stranger stranger = new Stranger();

  /** A pool's threads begin without a context by the doing of another instrumentation. */
  @BeforeEach
  void start() {
    Flux.range(0, 4).flatMap(i -> Mono.just(i).publishOn(two)).blockLast(PATIENCE);
    Mono.just(1).publishOn(elastic).block(PATIENCE);
  }

  @AfterEach
  void stop() {
    two.dispose();
    elastic.dispose();
    stranger.stop();
  }

  /** A way from where a chain is subscribed to, to where it is called. */
  record Hop(String name, Function<ReactorContextsTest, Flux<?>> chain) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hop> hops() {
    return Stream.of(
        new Hop("publishOn", test -> Flux.range(0, 5).publishOn(test.two)),
        new Hop("subscribeOn", test -> Flux.range(0, 5).subscribeOn(test.two)),
        new Hop("Mono.publishOn", test -> Mono.just(1).publishOn(test.two).flux()),
        new Hop("Mono.subscribeOn", test -> Mono.just(1).subscribeOn(test.two).flux()),
        new Hop(
            "callable", test -> Mono.fromCallable(Contexts::current).subscribeOn(test.two).flux()),
        new Hop("elastic", test -> Mono.just(1).publishOn(test.elastic).flux()),
        new Hop("flatMap", test -> Flux.range(0, 9).flatMap(i -> Mono.just(i).publishOn(test.two))),
        new Hop("delay", test -> Mono.delay(SOON, test.two).flux()),
        new Hop("interval", test -> Flux.interval(SOON, test.two).take(3)),
        new Hop("parallel", test -> Flux.range(0, 9).parallel(2).runOn(test.two).sequential()),
        new Hop("timeout", test -> Mono.never().timeout(SOON, Mono.just(1), test.two).flux()),
        new Hop(
            "retry",
            test -> {
              AtomicInteger attempts = new AtomicInteger();
              return Mono.delay(SOON, test.two)
                  .flatMap(
                      i ->
                          attempts.incrementAndGet() < 3
                              ? Mono.error(new IllegalStateException("not yet"))
                              : Mono.just(1))
                  .retry(3)
                  .flux();
            }),
        new Hop("future", test -> Mono.fromFuture(test.stranger.completing()).flux()),
        new Hop(
            "Mono.create",
            test ->
                Mono.<Integer>create(sink -> test.stranger.completing().thenAccept(sink::success))
                    .flux()),
        new Hop(
            "Flux.create",
            test ->
                Flux.<Integer>create(
                    sink -> test.stranger.completing().thenAccept(i -> sink.next(i).complete()))),
        new Hop(
            "unicast",
            test -> {
              Sinks.Many<Integer> sink = Sinks.many().unicast().onBackpressureBuffer();
              test.stranger
                  .completing()
                  .thenAccept(
                      i -> {
                        sink.tryEmitNext(i);
                        sink.tryEmitComplete();
                      });
              return sink.asFlux();
            }),
        new Hop(
            "another library's publisher",
            test ->
                Flux.from(
                    subscriber ->
                        Flux.<Integer>create(
                                sink ->
                                    test.stranger
                                        .completing()
                                        .thenAccept(i -> sink.next(i).complete()))
                            .subscribe(subscriber))));
  }

  @ParameterizedTest
  @MethodSource("hops")
  void runsUnderTheSubscribersContext(Hop hop) throws Exception {
    List<Context> seen = new ArrayList<>();

    Context own =
        spoor.underOperation(
            () -> {
              hop.chain()
                  .apply(this)
                  .doOnNext(i -> seen.add(Contexts.current()))
                  .blockLast(PATIENCE);
              return Contexts.current();
            });

    assertThat(seen).isNotEmpty().containsOnly(own);
  }

  @ParameterizedTest
  @MethodSource("hops")
  void leavesNoContextBehind(Hop hop) throws Exception {
    spoor.underOperation(() -> hop.chain().apply(this).blockLast(PATIENCE));

    List<Context> seen = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Context there =
          Mono.fromCallable(() -> java.util.Optional.ofNullable(Contexts.current()))
              .subscribeOn(two)
              .block(PATIENCE)
              .orElse(null);
      seen.add(there);
    }
    hop.chain().apply(this).doOnNext(i -> seen.add(Contexts.current())).blockLast(PATIENCE);

    assertThat(seen).containsOnlyNulls();
  }

  @Test
  void givesEachSubscriberOfOneSourceItsOwn() throws Exception {
    Sinks.Many<Integer> sink = Sinks.many().multicast().onBackpressureBuffer();
    ConcurrentLinkedQueue<Context> seenByFirst = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Context> seenBySecond = new ConcurrentLinkedQueue<>();

    Context first = subscribe(sink.asFlux(), seenByFirst);
    Context second = subscribe(sink.asFlux(), seenBySecond);
    spoor.underOperation(() -> sink.tryEmitNext(1));

    assertThat(seenByFirst).containsOnly(first);
    assertThat(seenBySecond).containsOnly(second);
  }

  @Test
  void givesEachSubscriberOfACacheItsOwn() throws Exception {
    CompletableFuture<Integer> value = new CompletableFuture<>();
    Mono<Integer> cached = Mono.fromFuture(value).cache();
    ConcurrentLinkedQueue<Context> seenByFirst = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Context> seenBySecond = new ConcurrentLinkedQueue<>();

    Context first = subscribe(cached.flux(), seenByFirst);
    Context second = subscribe(cached.flux(), seenBySecond);
    value.complete(1);

    assertThat(seenByFirst).containsOnly(first);
    assertThat(seenBySecond).containsOnly(second);
  }

  private static @Nullable Context subscribe(Flux<?> source, ConcurrentLinkedQueue<Context> seen)
      throws Exception {
    return spoor.underOperation(
        () -> {
          source.subscribe(i -> seen.add(Contexts.current()));
          return Contexts.current();
        });
  }

  @Test
  void givesWhatIsQueuedForNobodyTheContextOfNobody() throws Exception {
    Sinks.Many<Integer> sink = Sinks.many().unicast().onBackpressureBuffer();
    List<Boolean> seen = new ArrayList<>();
    CompletableFuture<Void> done = new CompletableFuture<>();

    sink.asFlux()
        .publishOn(two)
        .subscribe(
            i -> seen.add(Contexts.current() == null),
            done::completeExceptionally,
            () -> done.complete(null));
    for (int i = 0; i < 100; i++) {
      int value = i;
      spoor.underOperation(() -> sink.tryEmitNext(value));
    }
    sink.tryEmitComplete();
    done.join();

    assertThat(seen).hasSize(100).containsOnly(true);
  }

  @Test
  void passesOnTheVeryException() {
    IllegalStateException thrown = new IllegalStateException("theirs");

    assertThatThrownBy(
            () ->
                spoor.underOperation(
                    () -> Mono.error(thrown).publishOn(two).onErrorMap(e -> e).block(PATIENCE)))
        .isSameAs(thrown);
  }

  @Test
  void leavesTheAgreementsOfOperatorsAlone() throws Exception {
    List<Long> requests = new ArrayList<>();

    List<Integer> odd =
        spoor.underOperation(
            () ->
                Flux.range(0, 1000)
                    .hide()
                    .doOnRequest(requests::add)
                    .publishOn(two, 8)
                    .filter(i -> i % 2 == 1)
                    .collectList()
                    .block(PATIENCE));

    assertThat(odd).hasSize(500).isSorted();
    assertThat(requests.get(0)).isEqualTo(8);
    assertThat(requests).hasSizeLessThan(200);
  }

  @Test
  void leavesTheApplicationAloneWhileTheAgentFails() throws Exception {
    List<Integer> all =
        spoor.failing(() -> Flux.range(0, 5).publishOn(two).collectList().block(PATIENCE));

    assertThat(all).containsExactly(0, 1, 2, 3, 4);
  }
}
