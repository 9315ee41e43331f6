/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.servers.Interruptions;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ResponseCommitListener;
import io.undertow.util.HttpString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Told by an exchange when its answer is committed, and when all is over. */
final class RecordedExchange implements ResponseCommitListener, ExchangeCompletionListener {
  private final Operation operation;

  RecordedExchange(Operation operation) {
    this.operation = operation;
  }

  @Override
  public void beforeCommit(HttpServerExchange exchange) {
    String name = Operations.responseHeader();
    String id = operation.context().correlationId();
    if (name != null && id != null && !exchange.getResponseHeaders().contains(name)) {
      exchange.getResponseHeaders().put(new HttpString(name), id);
    }
  }

  @Override
  public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
    try {
      finish(exchange);
    } finally {
      next.proceed();
    }
  }

  private void finish(HttpServerExchange exchange) {
    int status = exchange.getStatusCode();
    operation
        .set(Attribute.STATUS_CODE, status)
        .set(Attribute.RESPONSE_BYTES, exchange.getResponseBytesSent());
    Throwable thrown = exchange.getAttachment(DefaultResponseListener.EXCEPTION);
    if (!(thrown instanceof IOException) || status >= 500 || Interruptions.caused(thrown)) {
      operation.error(thrown);
    }
    if (operation.error() == null && status < 500 && isBroken(exchange, thrown)) {
      operation.outcome("cancelled");
    }
    boolean whileAnswering =
        status < 400 && operation.error() != null && isBroken(exchange, thrown);
    operation.end(whileAnswering ? operation.error() : null);
  }

  /** Whether the client does not have the whole answer. */
  private static boolean isBroken(HttpServerExchange exchange, @Nullable Throwable thrown) {
    return thrown instanceof IOException
        || !exchange.isResponseComplete()
        || !exchange.getConnection().isOpen()
        || isCutOff(exchange);
  }

  /** A worker that stops closes what it still has, and counts answers that are cut off as whole. */
  private static boolean isCutOff(HttpServerExchange exchange) {
    return exchange.isInIoThread() && exchange.getConnection().getWorker().isShutdown();
  }
}
