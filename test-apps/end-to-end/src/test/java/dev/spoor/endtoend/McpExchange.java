/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.util.List;

/** What a client says to an MCP server over its standard input, each answer awaited. */
final class McpExchange {
  private static final String INITIALIZE =
      """
      {"jsonrpc":"2.0","id":"1","method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"a script","version":"1"}}}
      """;
  private static final String INITIALIZED =
      """
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  private final RunningJvm server;
  private int last = 1;

  private McpExchange(RunningJvm server) {
    this.server = server;
  }

  static McpExchange with(RunningJvm server) {
    var exchange = new McpExchange(server);
    server.says(INITIALIZE).awaitStdout("\"id\":\"1\"", 1).says(INITIALIZED);
    return exchange;
  }

  /** One call of a tool, with its arguments as JSON. */
  McpExchange calls(String tool, String arguments) {
    return asks("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
  }

  McpExchange asks(String method, String params) {
    var id = "\"id\":\"" + ++last + "\"";
    server
        .says(
            "{\"jsonrpc\":\"2.0\","
                + id
                + ",\"method\":\""
                + method
                + "\",\"params\":"
                + params
                + "}\n")
        .awaitStdout(id, 1);
    return this;
  }

  /** Everything that the test server has, and what it has not. */
  McpExchange saysItAll() {
    return asks("tools/list", "{}")
        .calls("add", "{\"a\":19,\"b\":23}")
        .calls("refuse", "{}")
        .calls("burn", "{}")
        .calls("run", "{}")
        .calls("nobody", "{}")
        .asks("tools/call", "{}");
  }

  Finished ends() {
    return server.closesStdin().finish();
  }

  /** The tools that {@link #saysItAll} calls, in their order. */
  static List<String> tools() {
    return List.of("add", "refuse", "burn", "run", "nobody");
  }
}
