/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;

/** A server on a free port of this machine. */
final class Site {

  static HttpServer listen() throws IOException {
    return listen(null);
  }

  /** Its requests are handled by this executor, or where there is none one after the other. */
  static HttpServer listen(Executor executor) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(executor);
    server.start();
    return server;
  }

  static int port(HttpServer server) {
    return server.getAddress().getPort();
  }

  static HttpHandler answering(int status, String text) {
    return exchange -> answer(exchange, status, text);
  }

  static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private Site() {}
}
