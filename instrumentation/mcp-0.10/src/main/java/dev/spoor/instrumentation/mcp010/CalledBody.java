/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import io.modelcontextprotocol.modern.server.McpAsyncNotifier;
import io.modelcontextprotocol.modern.server.McpAsyncResponse;
import reactor.core.publisher.Mono;

/** The part of a tool that runs while its answer is being sent. */
final class CalledBody<O> implements McpAsyncResponse.Body<O> {
  private final McpAsyncResponse.Body<O> theirs;
  private final ToolCall call;
  private final Operation operation;

  CalledBody(McpAsyncResponse.Body<O> theirs, ToolCall call, Operation operation) {
    this.theirs = theirs;
    this.call = call;
    this.operation = operation;
    operation.heldBy(this);
  }

  @Override
  public Mono<O> run(McpAsyncNotifier notifier) {
    Context before = Contexts.activate(operation.context());
    Mono<O> answer;
    try {
      answer = theirs.run(notifier);
    } catch (Throwable thrown) {
      call.failed(operation, thrown);
      throw thrown;
    } finally {
      Contexts.restore(before);
    }
    return operation.ended() ? answer : new CalledMono<>(answer, call, operation);
  }
}
