/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.Work;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Answers from other threads. */
@RestController
@RequestMapping("/async")
class AsyncController {
  private final AsyncService service;

  AsyncController(AsyncService service) {
    this.service = service;
  }

  @GetMapping("/annotated/{id}")
  CompletableFuture<String> annotated() {
    return service.work();
  }

  @GetMapping("/callable/{id}")
  Callable<String> callable() {
    return () -> Work.done("callable");
  }

  @GetMapping("/deferred/{id}")
  DeferredResult<String> deferred() {
    DeferredResult<String> result = new DeferredResult<>();
    service.work().thenAccept(result::setResult);
    return result;
  }

  @GetMapping("/deferred-fails")
  DeferredResult<String> deferredFails() {
    DeferredResult<String> result = new DeferredResult<>();
    service
        .work()
        .thenAccept(done -> result.setErrorResult(new IllegalStateException("failed later")));
    return result;
  }

  /** One after the other, until the client has gone. */
  @GetMapping(path = "/events", produces = "text/event-stream")
  StreamingResponseBody events() {
    return out -> {
      while (true) {
        out.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        LockSupport.parkNanos(20_000_000);
      }
    };
  }

  @GetMapping("/deferred-late")
  DeferredResult<String> deferredLate() {
    return new DeferredResult<>(300L);
  }
}
