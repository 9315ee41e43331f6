/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Has something to say of its exceptions. */
final class FailureRoutes {

  void addTo(Router router) {
    router.get("/app/throws").handler(FailureRoutes::throwing);
    router.route("/failures/*").failureHandler(FailureRoutes::explain);
    router.get("/failures/refused").handler(FailureRoutes::refuse);
    router.get("/failures/later").handler(FailureRoutes::failLater);
    router.get("/failures/absent").handler(routing -> routing.fail(404));
  }

  private static void throwing(RoutingContext routing) {
    throw new IllegalStateException("thrown by the handler");
  }

  private static void refuse(RoutingContext routing) {
    throw new IllegalArgumentException("a quantity of 0");
  }

  private static void failLater(RoutingContext routing) {
    routing
        .vertx()
        .setTimer(1, timer -> routing.fail(new UnsupportedOperationException("no stock is known")));
  }

  private static void explain(RoutingContext routing) {
    Throwable failure = routing.failure();
    int status = failure instanceof IllegalArgumentException ? 422 : routing.statusCode();
    routing.response().setStatusCode(status < 0 ? 500 : status).end("sorry");
  }
}
