/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import com.sun.net.httpserver.HttpExchange;
import dev.spoor.annotations.Logged;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;

/**
 * Serves two requests, the second with its argument for {@code traceparent}; prints the trace with
 * which each calls a service of its own.
 */
public final class Traced {

  public static void main(String[] args) throws Exception {
    var pool = Executors.newCachedThreadPool();
    var server = Site.listen(pool);
    server.createContext(
        "/outer",
        exchange -> {
          call(Site.port(server));
          Site.answering(200, "fine").handle(exchange);
        });
    server.createContext("/inner", Traced::print);
    Caller.get(Site.port(server), "/outer");
    Caller.get(Site.port(server), "/outer", "traceparent: " + args[0]);
    server.stop(0);
    pool.shutdown();
  }

  @Logged
  private static void call(int port) throws IOException {
    var url = URI.create("http://localhost:" + port + "/inner");
    try {
      HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void print(HttpExchange exchange) throws IOException {
    System.out.println(exchange.getRequestHeaders().getFirst("traceparent").split("-", 4)[1]);
    Site.answering(200, "fine").handle(exchange);
  }

  private Traced() {}
}
