/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** {@code GET /upgrade}: one run of the graph. */
final class UpgradeHandler implements HttpHandler {
  private final UpgradeGraph graph;

  UpgradeHandler(UpgradeGraph graph) {
    this.graph = graph;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var body = graph.run("conversation-7").getBytes(UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
