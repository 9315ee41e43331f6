/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Ways to answer later. */
final class AsyncRoutes {
  private final Vertx vertx;
  private final HttpClient client;

  AsyncRoutes(Vertx vertx) {
    this.vertx = vertx;
    this.client = vertx.createHttpClient();
  }

  void addTo(Router router) {
    router.get("/async/timer").handler(this::onTimer);
    router.get("/async/blocking").handler(this::blocking);
    router.get("/async/blocking-handler").blockingHandler(AsyncRoutes::answer);
    router.get("/async/run-on-context").handler(this::runOnContext);
    router.get("/async/future").handler(this::future);
    router.get("/async/calls").handler(this::call);
  }

  private static void answer(RoutingContext routing) {
    routing.response().end(Work.done("async"));
  }

  private void onTimer(RoutingContext routing) {
    vertx.setTimer(1, timer -> answer(routing));
  }

  private void blocking(RoutingContext routing) {
    vertx
        .executeBlocking(() -> Work.done("blocking"))
        .onSuccess(done -> routing.response().end(done));
  }

  private void runOnContext(RoutingContext routing) {
    vertx.runOnContext(nothing -> answer(routing));
  }

  private void future(RoutingContext routing) {
    Future<String> name = vertx.fileSystem().exists(".").map(there -> "future");
    name.onSuccess(done -> answer(routing));
  }

  /** Calls this server, and goes on where it has answered. */
  private void call(RoutingContext routing) {
    int port = routing.request().localAddress().port();
    client
        .request(HttpMethod.GET, port, "localhost", "/health")
        .compose(request -> request.send())
        .onSuccess(response -> answer(routing))
        .onFailure(routing::fail);
  }
}
