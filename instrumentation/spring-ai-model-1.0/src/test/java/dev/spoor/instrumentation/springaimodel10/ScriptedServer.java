/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** An MCP server within the JVM with one tool, {@code search}, which finds nothing of {@code x}. */
final class ScriptedServer implements McpClientTransport {
  private Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> client;

  @Override
  public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
    client = handler;
    return Mono.empty();
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return message instanceof JSONRPCRequest request
        ? client.apply(Mono.just(JSONRPCResponse.result(request.id(), answer(request)))).then()
        : Mono.empty();
  }

  private static Map<String, Object> answer(JSONRPCRequest request) {
    return switch (request.method()) {
      case "initialize" ->
          Map.of(
              "protocolVersion", "2024-11-05",
              "capabilities", Map.of("tools", Map.of()),
              "serverInfo", Map.of("name", "library", "version", "1"));
      case "tools/list" ->
          Map.of(
              "tools", List.of(Map.of("name", "search", "inputSchema", Map.of("type", "object"))));
      case "tools/call" -> {
        boolean nothing = request.params().toString().contains("{q=x}");
        yield Map.of(
            "content",
            List.of(Map.of("type", "text", "text", nothing ? "nothing" : "tracks")),
            "isError",
            nothing);
      }
      default -> Map.of();
    };
  }

  @Override
  public List<String> protocolVersions() {
    return List.of("2024-11-05");
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return McpJsonDefaults.getMapper().convertValue(data, type);
  }
}
