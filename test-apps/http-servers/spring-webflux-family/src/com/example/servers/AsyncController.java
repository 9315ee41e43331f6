/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers from other threads. */
@RestController
@RequestMapping("/async")
class AsyncController {

  @GetMapping("/publish-on/{id}")
  Mono<String> publishOn() {
    return Mono.just("on").publishOn(Schedulers.parallel()).map(Work::done);
  }

  @GetMapping("/subscribe-on/{id}")
  Mono<String> subscribeOn() {
    return Mono.fromCallable(() -> Work.done("on")).subscribeOn(Schedulers.boundedElastic());
  }

  @GetMapping("/flat-map/{id}")
  Mono<String> flatMap() {
    return Flux.range(0, 4)
        .flatMap(i -> Mono.just(i).publishOn(Schedulers.parallel()))
        .collectList()
        .map(all -> Work.done("all"));
  }

  @GetMapping("/delay/{id}")
  Mono<String> delay() {
    return Mono.delay(Duration.ofMillis(20)).map(i -> Work.done("late"));
  }

  /** Completed by a thread that knows of no request. */
  @GetMapping("/future/{id}")
  Mono<String> future() {
    return Mono.fromFuture(Stranger.completing()).map(Work::done);
  }

  @GetMapping("/created/{id}")
  Mono<String> created() {
    return Mono.<String>create(sink -> Stranger.completing().thenAccept(sink::success))
        .map(Work::done);
  }

  @GetMapping("/retry/{id}")
  Mono<String> retry() {
    AtomicInteger attempts = new AtomicInteger();
    return Mono.delay(Duration.ofMillis(5))
        .flatMap(
            i ->
                attempts.getAndIncrement() < 2
                    ? Mono.error(new IllegalStateException("not yet"))
                    : Mono.just("at last"))
        .retry(3)
        .map(Work::done);
  }

  @GetMapping("/timeout/{id}")
  Mono<String> timeout() {
    return Mono.<String>never()
        .timeout(Duration.ofMillis(20), Mono.just("instead"))
        .map(Work::done);
  }

  @GetMapping("/fails")
  Mono<String> fails() {
    return Mono.delay(Duration.ofMillis(5))
        .flatMap(i -> Mono.error(new IllegalStateException("failed later")));
  }
}
