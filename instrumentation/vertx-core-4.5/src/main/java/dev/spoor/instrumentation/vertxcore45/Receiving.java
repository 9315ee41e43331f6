/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** The server's handler, behind the beginning of the operation. */
record Receiving(Handler<HttpServerRequest> theirs) implements Handler<HttpServerRequest> {

  @Override
  public void handle(HttpServerRequest request) {
    Context before = Contexts.current();
    receive(request);
    try {
      theirs.handle(request);
    } finally {
      Contexts.restore(before);
    }
  }

  private static void receive(HttpServerRequest request) {
    try {
      Exchange exchange = ServerHelper.beginStream(request);
      if (exchange != null) {
        Contexts.restore(exchange.operation().context());
      }
    } catch (Throwable ours) {
      AdviceFailures.report(ours, "vertx-core");
    }
  }
}
