/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** The contract's routes on Vert.x. */
public final class Server {

  public static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    Router router = Router.router(vertx);
    new ContractRoutes(vertx).addTo(router);
    new BodyRoutes(vertx).addTo(router);
    new FailureRoutes().addTo(router);
    new AsyncRoutes(vertx).addTo(router);
    HttpServer server = vertx.createHttpServer().requestHandler(router);
    server
        .listen(0, "localhost")
        .onSuccess(listening -> System.out.println("port " + listening.actualPort()))
        .onFailure(Throwable::printStackTrace);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(vertx)));
  }

  private static void stop(Vertx vertx) {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private Server() {}
}
