/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

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

  @GetMapping("/deferred-late")
  DeferredResult<String> deferredLate() {
    return new DeferredResult<>(300L);
  }
}
