/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.OutboundRequest;
import dev.spoor.bootstrap.SentIds;
import org.jspecify.annotations.Nullable;

/** One request of a connection and its response, whichever of the methods brings it about. */
final class UrlExchange {
  private static final int BAD_REQUEST = 400;

  private final @Nullable Operation operation;
  private final @Nullable Context context = Contexts.current();
  private final SentIds ids = new SentIds();
  private boolean entered;

  UrlExchange(@Nullable Operation operation) {
    this.operation = operation;
  }

  void sendOn(String host, OutboundRequest request) {
    ids.sendOn(context, host, request);
  }

  /** Whether this is the outermost call, and there is something to end. */
  synchronized boolean enter() {
    if (entered || operation == null || operation.ended()) {
      return false;
    }
    entered = true;
    return true;
  }

  synchronized void leave() {
    entered = false;
    if (operation != null) {
      operation.leave();
    }
  }

  void end(@Nullable Throwable thrown) {
    if (operation != null) {
      operation.end(thrown);
    }
  }

  /** An exception that stands for an error status is the response, not the lack of one. */
  void received(String method, int status, @Nullable Throwable thrown) {
    if (operation != null) {
      operation.set(Attribute.METHOD, method).set(Attribute.STATUS_CODE, status);
      operation.end(status >= BAD_REQUEST ? null : thrown);
    }
  }

  synchronized void cancel() {
    if (operation != null && !entered && !operation.ended()) {
      operation.outcome("cancelled").end(null);
    }
  }
}
