/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** The site that knows the newest release. */
final class ReleaseSite implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var body = "25.0.3".getBytes(UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
