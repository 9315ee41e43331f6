/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;

/** What all versions of the SDK can do, and each by other names and types. */
final class Sdk {
  static final Object MAPPER = mapper();

  /** A transport over these streams. */
  static Object stdio(InputStream in, OutputStream out) throws ReflectiveOperationException {
    for (Constructor<?> each : StdioServerTransportProvider.class.getConstructors()) {
      if (each.getParameterCount() == 3) {
        return each.newInstance(MAPPER, in, out);
      }
    }
    throw new NoSuchMethodException("StdioServerTransportProvider");
  }

  /**
   * A server with these tools.
   *
   * @param kind {@code sync} or {@code async}
   */
  static Object server(String kind, Object transport, Map<String, BiFunction<?, ?, ?>> tools)
      throws ReflectiveOperationException {
    Object building = invoke(McpServer.class, null, kind, transport);
    call(building, "serverInfo", "test", "1");
    call(building, "capabilities", ServerCapabilities.builder().tools(false).build());
    for (Map.Entry<String, BiFunction<?, ?, ?>> each : tools.entrySet()) {
      call(
          building,
          hasToolCall(building) ? "toolCall" : "tool",
          tool(each.getKey()),
          each.getValue());
    }
    return call(building, "build");
  }

  private static boolean hasToolCall(Object building) {
    return Arrays.stream(building.getClass().getMethods())
        .anyMatch(method -> method.getName().equals("toolCall"));
  }

  static Tool tool(String name) throws ReflectiveOperationException {
    var json =
        "{\"name\":\"%s\",\"description\":\"a tool\",\"inputSchema\":{\"type\":\"object\"}}"
            .formatted(name);
    return (Tool) call(MAPPER, "readValue", json, Tool.class);
  }

  static CallToolResult text(String... texts) {
    var result = CallToolResult.builder();
    Arrays.stream(texts).forEach(result::addTextContent);
    return result.build();
  }

  static CallToolResult error(String text) {
    return CallToolResult.builder().addTextContent(text).isError(true).build();
  }

  static Object call(Object target, String name, Object... arguments)
      throws ReflectiveOperationException {
    return invoke(target.getClass(), target, name, arguments);
  }

  private static Object invoke(Class<?> type, Object target, String name, Object... arguments)
      throws ReflectiveOperationException {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && takes(method, arguments)) {
        method.setAccessible(true);
        return method.invoke(target, arguments);
      }
    }
    throw new NoSuchMethodException(type.getName() + "." + name);
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive() && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object mapper() {
    String[] factories = {
      "io.modelcontextprotocol.json.McpJsonDefaults.getMapper",
      "io.modelcontextprotocol.json.McpJsonMapper.getDefault",
    };
    for (String each : factories) {
      int dot = each.lastIndexOf('.');
      try {
        return Class.forName(each.substring(0, dot))
            .getMethod(each.substring(dot + 1))
            .invoke(null);
      } catch (ReflectiveOperationException older) {
        // The next one.
      }
    }
    try {
      return Class.forName("com.fasterxml.jackson.databind.ObjectMapper")
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sdk() {}
}
