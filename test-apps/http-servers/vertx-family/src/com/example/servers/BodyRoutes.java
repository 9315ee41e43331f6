/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies that are large, slow, or without an end. */
final class BodyRoutes {
  private static final int MEGABYTE = 1 << 20;

  private final Vertx vertx;

  BodyRoutes(Vertx vertx) {
    this.vertx = vertx;
  }

  void addTo(Router router) {
    router.post("/app/upload").handler(BodyRoutes::upload);
    router
        .get("/app/download")
        .handler(routing -> routing.response().end(Buffer.buffer(new byte[MEGABYTE])));
    router.get("/app/stream").handler(this::stream);
    router.get("/app/endless").handler(BodyRoutes::endless);
    router.get("/app/file").handler(BodyRoutes::file);
  }

  private static void upload(RoutingContext routing) {
    routing
        .request()
        .body()
        .onSuccess(body -> routing.response().end("" + body.length()))
        .onFailure(routing::fail);
  }

  /** Five events, a tenth of a second apart. */
  private void stream(RoutingContext routing) {
    HttpServerResponse response = routing.response().setChunked(true);
    response.putHeader("Content-Type", "text/event-stream");
    AtomicInteger count = new AtomicInteger();
    vertx.setPeriodic(
        100,
        timer -> {
          int i = count.getAndIncrement();
          response.write("data: " + i + "\n\n");
          if (i == 4 || response.closed()) {
            vertx.cancelTimer(timer);
            end(response);
          }
        });
  }

  private static void end(HttpServerResponse response) {
    if (!response.closed()) {
      response.end();
    }
  }

  /** Until the client has gone. */
  private static void endless(RoutingContext routing) {
    write(routing.response().setChunked(true), Buffer.buffer(new byte[65_536]));
  }

  private static void write(HttpServerResponse response, Buffer chunk) {
    response.write(chunk).onSuccess(written -> write(response, chunk));
  }

  private static void file(RoutingContext routing) {
    routing.response().sendFile(routing.request().getParam("name"));
  }
}
