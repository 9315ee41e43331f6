/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One way to be handled for each of the contract's paths. */
final class ContractRoutes {
  private final Vertx vertx;
  private final ExecutorService executor = Executors.newFixedThreadPool(2, ContractRoutes::daemon);

  ContractRoutes(Vertx vertx) {
    this.vertx = vertx;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "app-worker");
    thread.setDaemon(true);
    return thread;
  }

  void addTo(Router router) {
    router.get("/app/secured").handler(routing -> answer(routing, 401));
    router.route("/app/ok").handler(routing -> routing.response().end(Work.done("handler")));
    router.get("/app/orders/:id").handler(routing -> routing.response().end(Work.done("order")));
    router.get("/app/status").handler(ContractRoutes::status);
    router.get("/health").handler(ContractRoutes::status);
    router.get("/app/executor").handler(this::onExecutor);
    router.get("/app/redirect").handler(ContractRoutes::redirect);
    router.get("/app/own-header").handler(ContractRoutes::ownHeader);
    router.get("/socket").handler(ContractRoutes::socket);
    Router nested = Router.router(vertx);
    nested.get("/parts/:part").handler(routing -> routing.response().end("part"));
    router.route("/nested/*").subRouter(nested);
  }

  private static void answer(RoutingContext routing, int status) {
    routing.response().setStatusCode(status).end();
  }

  private static void status(RoutingContext routing) {
    String code = routing.request().getParam("code");
    answer(routing, code == null ? 200 : Integer.parseInt(code));
  }

  /** Answers from a thread that is none of Vert.x's. */
  private void onExecutor(RoutingContext routing) {
    executor.execute(() -> routing.response().end(Work.done("executor")));
  }

  private static void redirect(RoutingContext routing) {
    routing.response().setStatusCode(302).putHeader("Location", "/app/ok").end();
  }

  private static void ownHeader(RoutingContext routing) {
    routing.response().putHeader("X-Correlation-ID", "of-the-application").end("ok");
  }

  /** Says back what it is told. */
  private static void socket(RoutingContext routing) {
    routing
        .request()
        .toWebSocket()
        .onSuccess(socket -> socket.textMessageHandler(socket::writeTextMessage));
  }
}
