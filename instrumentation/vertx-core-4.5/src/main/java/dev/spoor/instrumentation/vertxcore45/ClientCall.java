/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.SentIds;
import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import org.jspecify.annotations.Nullable;

/** A call that was promised a request, and its operation; a redirect makes one more for that. */
final class ClientCall implements Handler<AsyncResult<HttpClientRequest>> {
  private static final String INSTRUMENTATION = "vertx-core";

  private final Operation operation;
  private final SentIds ids;
  private final boolean urlIsKnown;
  private final boolean isRedirect;
  private volatile boolean sent;

  ClientCall(Operation operation, boolean urlIsKnown) {
    this(operation, new SentIds(), urlIsKnown, false);
  }

  private ClientCall(Operation operation, SentIds ids, boolean urlIsKnown, boolean isRedirect) {
    this.operation = operation;
    this.ids = ids;
    this.urlIsKnown = urlIsKnown;
    this.isRedirect = isRedirect;
  }

  /** The same call, asking somebody else. */
  ClientCall redirected() {
    return new ClientCall(operation, ids, true, true);
  }

  boolean ended() {
    return operation.ended();
  }

  void leave() {
    operation.leave();
  }

  void failed(@Nullable Throwable thrown) {
    if (!isRedirect) {
      Operations.endAsync(operation, thrown);
    }
  }

  @Override
  public void handle(AsyncResult<HttpClientRequest> asked) {
    try {
      if (asked.failed()) {
        failed(asked.cause());
      } else {
        follow(asked.result());
      }
    } catch (Throwable ours) {
      AdviceFailures.report(ours, INSTRUMENTATION);
    }
  }

  private void follow(HttpClientRequest request) {
    ClientHelper.know(request, this);
    if (!isRedirect) {
      operation.heldBy(request);
      if (!urlIsKnown) {
        operation.set(Attribute.URL, request.absoluteURI());
      }
      request.response().onComplete(new Answered());
    }
  }

  void sendOn(HttpClientRequest request) {
    if (!sent) {
      sent = true;
      ids.sendOn(
          operation.context(), ClientHelper.host(request), new SentHeaders(request.headers()));
    }
  }

  /** Told of the response to the call, after all redirects. */
  private final class Answered implements Handler<AsyncResult<HttpClientResponse>> {

    @Override
    public void handle(AsyncResult<HttpClientResponse> answer) {
      try {
        if (answer.succeeded()) {
          operation.set(Attribute.STATUS_CODE, answer.result().statusCode());
        }
        Operations.endAsync(operation, answer.cause());
      } catch (Throwable ours) {
        AdviceFailures.report(ours, INSTRUMENTATION);
      }
    }
  }
}
