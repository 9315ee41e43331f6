/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import dev.spoor.bootstrap.AtExit;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.servers.Interruptions;
import org.jspecify.annotations.Nullable;

/**
 * A request that ends when its response is complete and the server's thread has come back from its
 * handler, whichever is later; at once where the handler threw.
 */
final class RequestOnItsWay implements AtExit {
  private final Operation operation;
  private boolean answered;
  private boolean finished;
  private boolean inServer = true;
  private @Nullable Throwable escaping;

  RequestOnItsWay(Operation operation) {
    this.operation = operation;
  }

  @Nullable String correlationId() {
    return operation.context().correlationId();
  }

  /** A length of 0 is one that nobody knows yet, -1 is none. */
  synchronized void answer(int status, long length) {
    answered = true;
    operation.set(Attribute.STATUS_CODE, status);
    if (length != 0 && !"HEAD".equals(operation.get(Attribute.METHOD))) {
      operation.set(Attribute.RESPONSE_BYTES, Math.max(0, length));
    }
  }

  synchronized void passed(@Nullable Throwable thrown) {
    escaping = thrown;
    operation.error(thrown);
  }

  /** The response is out, or given up; answers whether that was the end. */
  synchronized boolean finish() {
    finished = true;
    return !inServer && end();
  }

  /** The server's thread is done with it; answers whether that was the end. */
  synchronized boolean leaveServer() {
    inServer = false;
    if (finished || escaping != null) {
      return end();
    }
    operation.leave();
    return false;
  }

  private boolean end() {
    if (!answered && escaping == null) {
      operation.fail("no_response", "The exchange was closed without a response");
    }
    if (ClientConnection.broke(escaping) && !Interruptions.caused(escaping)) {
      operation.outcome("cancelled").end(null);
    } else {
      operation.end(escaping);
    }
    return true;
  }

  @Override
  public synchronized void settle(Operation open) {
    if (finished) {
      end();
    }
  }
}
