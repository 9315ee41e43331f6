/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One handler for each of the contract's paths. */
@RestController
@RequestMapping("/app")
class ContractController implements DisposableBean {
  private static final int MEGABYTE = 1 << 20;

  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, task -> new Thread(task, "app-worker"));

  @GetMapping("/ok")
  Mono<String> ok() {
    return Mono.fromCallable(() -> Work.done("handler"));
  }

  @GetMapping("/orders/{id}")
  String order(@PathVariable("id") String id) {
    return Work.done(id);
  }

  @GetMapping("/executor")
  Mono<String> onExecutor() {
    return Mono.fromFuture(
        () -> CompletableFuture.supplyAsync(() -> Work.done("executor"), executor));
  }

  @GetMapping("/status")
  ResponseEntity<Void> status(@RequestParam("code") int code) {
    return ResponseEntity.status(code).build();
  }

  @GetMapping("/throws")
  Mono<String> throwing() {
    return Mono.error(new IllegalStateException("thrown by the handler"));
  }

  @GetMapping("/redirect")
  ResponseEntity<Void> redirect() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/app/ok")).build();
  }

  @PostMapping("/upload")
  Mono<String> upload(ServerHttpRequest request) {
    return request
        .getBody()
        .map(ContractController::consumed)
        .reduce(0, Integer::sum)
        .map(String::valueOf);
  }

  private static int consumed(DataBuffer buffer) {
    int length = buffer.readableByteCount();
    DataBufferUtils.release(buffer);
    return length;
  }

  @GetMapping("/download")
  byte[] download() {
    byte[] bytes = new byte[MEGABYTE];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  /** Five events, a tenth of a second apart. */
  @GetMapping(path = "/stream", produces = "text/event-stream")
  Flux<String> stream() {
    return Flux.range(0, 5).delayElements(Duration.ofMillis(100)).map(i -> " " + i);
  }

  /** Until the client has gone. */
  @GetMapping(path = "/endless", produces = "application/octet-stream")
  Flux<DataBuffer> endless() {
    byte[] bytes = new byte[65_536];
    return Flux.generate(sink -> sink.next(DefaultDataBufferFactory.sharedInstance.wrap(bytes)));
  }

  @GetMapping("/own-header")
  ResponseEntity<String> ownHeader() {
    return ResponseEntity.ok().header("X-Correlation-ID", "of-the-application").body("ok");
  }

  @Override
  public void destroy() {
    executor.shutdownNow();
  }
}
