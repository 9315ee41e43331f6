/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** A client's transport, with a server at its other end that answers by the name of the tool. */
final class ScriptedServer implements InvocationHandler {
  private static final String INITIALIZED =
      """
      {"protocolVersion":"2024-11-05","capabilities":{"tools":{}},
       "serverInfo":{"name":"scripted","version":"1"}}""";

  final List<String> called = new CopyOnWriteArrayList<>();
  private Function<Mono<Object>, Mono<Object>> client;

  McpClientTransport transport() {
    return (McpClientTransport)
        Proxy.newProxyInstance(
            McpClientTransport.class.getClassLoader(),
            new Class<?>[] {McpClientTransport.class},
            this);
  }

  @Override
  @SuppressWarnings("unchecked") // as the transport's interface has it
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "connect" -> {
        client = (Function<Mono<Object>, Mono<Object>>) arguments[0];
        yield Mono.empty();
      }
      case "sendMessage" -> sent(arguments[0]);
      case "unmarshalFrom" -> Sdk.call(Sdk.MAPPER, "convertValue", arguments);
      case "closeGracefully" -> Mono.empty();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "a scripted server";
      default ->
          method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : null;
    };
  }

  private Mono<Object> sent(Object message) throws Exception {
    if (!(message instanceof JSONRPCRequest request)) {
      return Mono.empty();
    }
    var answer = answer(request);
    return answer == null
        ? Mono.empty()
        : Mono.defer(() -> client.apply(Mono.just(answer)).then(Mono.empty()));
  }

  private Object answer(JSONRPCRequest request) throws Exception {
    if (request.method().equals("initialize")) {
      return response(request, INITIALIZED, null);
    }
    var params = (Map<?, ?>) Sdk.call(Sdk.MAPPER, "convertValue", request.params(), Map.class);
    var tool = (String) params.get("name");
    called.add(tool);
    return switch (tool) {
      case "add" -> response(request, "{\"content\":[{\"type\":\"text\",\"text\":\"42\"}]}", null);
      case "refuse" ->
          response(
              request,
              "{\"content\":[{\"type\":\"text\",\"text\":\"no\"}],\"isError\":true}",
              null);
      case "silent" -> null;
      default -> response(request, null, "{\"code\":-32602,\"message\":\"Unknown tool\"}");
    };
  }

  private static Object response(JSONRPCRequest request, String result, String error)
      throws Exception {
    for (var each : JSONRPCResponse.class.getConstructors()) {
      if (each.getParameterCount() == 4) {
        return each.newInstance(
            "2.0",
            request.id(),
            result == null ? null : Sdk.call(Sdk.MAPPER, "readValue", result, Map.class),
            error == null
                ? null
                : Sdk.call(Sdk.MAPPER, "readValue", error, JSONRPCResponse.JSONRPCError.class));
      }
    }
    throw new NoSuchMethodException("JSONRPCResponse");
  }
}
