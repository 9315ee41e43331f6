/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.core.publisher.Mono;

/** The answer to a call, of which each subscription is one. */
final class CalledMono<T> extends Mono<T> implements Scannable {
  private final Mono<T> theirs;
  private final ToolCall call;
  private final AtomicReference<@Nullable Operation> begun;

  /**
   * @param begun what the first subscription goes on with, where the call has begun before it
   */
  CalledMono(Mono<T> theirs, ToolCall call, @Nullable Operation begun) {
    this.theirs = theirs;
    this.call = call;
    this.begun = new AtomicReference<>(begun);
    if (begun != null) {
      begun.heldBy(this);
    }
  }

  @Override
  public void subscribe(CoreSubscriber<? super T> subscriber) {
    Operation operation = begun.getAndSet(null);
    if (operation == null) {
      operation = call.begin();
      call.leave(operation);
    }
    if (operation == null) {
      theirs.subscribe(subscriber);
      return;
    }
    Context before = Contexts.activate(operation.context());
    try {
      theirs.subscribe(new CallSubscriber<>(subscriber, call, operation));
    } catch (Throwable thrown) {
      call.failed(operation, thrown);
      throw thrown;
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as Reactor declares it
  public @Nullable Object scanUnsafe(Attr key) {
    return key == Attr.PARENT ? theirs : null;
  }
}
