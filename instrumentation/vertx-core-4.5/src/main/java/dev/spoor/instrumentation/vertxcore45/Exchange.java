/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A request and its operation, which is told when the last byte of the answer was written. */
final class Exchange implements Handler<AsyncResult<Void>> {
  private final Operation operation;
  private final HttpServerRequest request;
  private volatile boolean lastWritten;

  Exchange(Operation operation, HttpServerRequest request) {
    this.operation = operation;
    this.request = request;
  }

  Operation operation() {
    return operation;
  }

  /** Whether somebody waits for the last write, with which the exchange ends. */
  boolean awaitsLastWrite() {
    return lastWritten;
  }

  void awaitLastWrite() {
    lastWritten = true;
  }

  @Override
  public void handle(AsyncResult<Void> written) {
    try {
      if (written.failed()) {
        cancel();
      } else {
        finish();
      }
    } catch (Throwable ours) {
      AdviceFailures.report(ours, "vertx-core");
    }
  }

  void finish() {
    describeAnswer();
    operation.end(null);
  }

  /** The connection is gone before the answer was. */
  void cancel() {
    if (!operation.ended()) {
      describeAnswer();
      operation.outcome("cancelled").end(null);
    }
  }

  private void describeAnswer() {
    HttpServerResponse response = request.response();
    if (response.headWritten()) {
      operation.set(Attribute.STATUS_CODE, response.getStatusCode());
    }
    boolean head = "HEAD".equals(operation.get(Attribute.METHOD));
    operation.set(Attribute.RESPONSE_BYTES, head ? 0 : response.bytesWritten());
    if (operation.get(Attribute.REQUEST_BYTES) == null) {
      operation.set(Attribute.REQUEST_BYTES, request.bytesRead());
    }
  }
}
