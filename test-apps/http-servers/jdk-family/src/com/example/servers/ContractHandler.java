/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** One way to be handled for each path below {@code /app}. */
final class ContractHandler implements HttpHandler {
  private static final int MEGABYTE = 1 << 20;

  private final ExecutorService workers;

  ContractHandler(ExecutorService workers) {
    this.workers = workers;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/app/ok" -> answer(exchange, Work.done("handler"));
      case "/app/status" -> status(exchange);
      case "/app/throws" -> throw new IllegalStateException("thrown by the handler");
      case "/app/redirect" -> {
        exchange.getResponseHeaders().set("Location", "/app/ok");
        exchange.sendResponseHeaders(302, -1);
      }
      case "/app/upload" -> answer(exchange, "" + exchange.getRequestBody().readAllBytes().length);
      case "/app/download" -> answer(exchange, "x".repeat(MEGABYTE));
      case "/app/stream" -> stream(exchange);
      case "/app/endless" -> endless(exchange);
      case "/app/interrupted" -> {
        Thread.currentThread().interrupt();
        endless(exchange);
      }
      case "/app/executor" -> onExecutor(exchange);
      case "/app/own-header" -> {
        exchange.getResponseHeaders().set("X-Correlation-ID", "of-the-application");
        answer(exchange, "ok");
      }
      default -> exchange.sendResponseHeaders(404, -1);
    }
  }

  /** That of the query; 200 without one. */
  static void status(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    int code = query == null ? 200 : Integer.parseInt(query.replace("code=", ""));
    exchange.sendResponseHeaders(code, -1);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** Five events, a tenth of a second apart. */
  private static void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 5; i++) {
        out.write(("data: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        pause(100);
      }
    }
  }

  /** Until the client has gone. */
  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] bytes = new byte[65_536];
    while (true) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private void onExecutor(HttpExchange exchange) throws IOException {
    try {
      answer(exchange, workers.submit(() -> Work.done("executor")).get());
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
  }

  private static void pause(long millis) {
    try {
      // The work of a slow handler: a stream whose last byte comes late is what the contract times.
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
