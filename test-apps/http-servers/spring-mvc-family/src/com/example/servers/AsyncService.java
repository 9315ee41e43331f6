/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.example.servlets.Work;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** Works on Spring's own executor. */
@Service
class AsyncService {

  @Async
  CompletableFuture<String> work() {
    return CompletableFuture.completedFuture(Work.done("async"));
  }
}
