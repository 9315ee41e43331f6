/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Map;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** A server without sessions, whose transport is the test. */
final class Stateless implements McpStatelessServerTransport {
  private McpStatelessServerHandler handler;

  static Stateless server(String kind, BiFunction<?, ?, ?> tool) throws Exception {
    var transport = new Stateless();
    Sdk.server(kind, transport, Map.of("tool", tool));
    return transport;
  }

  Mono<JSONRPCResponse> calls(String tool) {
    return asks(Map.of("name", tool, "arguments", Map.of("a", 1)));
  }

  Mono<JSONRPCResponse> asks(Object params) {
    return handler.handleRequest(
        McpTransportContext.EMPTY, new JSONRPCRequest("2.0", "tools/call", 1, params));
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler given) {
    handler = given;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
