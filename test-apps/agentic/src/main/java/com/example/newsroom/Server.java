/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.service.TokenStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** {@code /story}, {@code /stream} and {@code /assign}, each {@code ?topic=}. */
public final class Server {

  public static void main(String[] arguments) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    Desks.Stories stories = Desks.stories();
    Desks.Streams streams = Desks.streams();
    Desks.Chief chief = Desks.chief();
    serve(server, "/story", topic -> told(stories, topic));
    serve(server, "/stream", topic -> heard(streams.stream("talk-" + topic, topic)));
    serve(server, "/assign", chief::assign);
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }

  private static String told(Desks.Stories stories, String topic) {
    try {
      return stories.story("talk-" + topic, topic);
    } finally {
      stories.evictAgenticScope("talk-" + topic);
    }
  }

  private static String heard(TokenStream stream) {
    CompletableFuture<String> whole = new CompletableFuture<>();
    stream
        .onPartialResponse(part -> {})
        .onCompleteResponse(response -> whole.complete(response.aiMessage().text()))
        .onError(whole::completeExceptionally)
        .start();
    return whole.join();
  }

  private static void serve(HttpServer server, String path, UnaryOperator<String> desk) {
    server.createContext(
        path,
        exchange -> {
          String topic = exchange.getRequestURI().getQuery().replace("topic=", "");
          try {
            send(exchange, 200, desk.apply(topic));
          } catch (RuntimeException e) {
            send(exchange, 500, "sorry");
          }
        });
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Server() {}
}
