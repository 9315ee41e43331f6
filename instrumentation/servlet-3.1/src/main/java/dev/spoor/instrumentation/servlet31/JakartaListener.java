/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import dev.spoor.bootstrap.Operation;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Ends an asynchronous request when the container has completed it. */
record JakartaListener(JakartaExchange exchange, Operation operation) implements AsyncListener {

  @Override
  public void onComplete(AsyncEvent event) {
    ServletCall.finish(exchange, operation, null);
  }

  @Override
  public void onError(AsyncEvent event) {
    operation.error(event.getThrowable());
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // The application answers to this, or the container; then it is complete.
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
