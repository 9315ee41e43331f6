/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;

/** Serves its tools over standard input and output until the input ends. */
public final class StdioServer {

  public static void main(String[] args) {
    McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper()))
        .serverInfo("spoor-test", "1.0")
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .tools(Tools.all())
        .build();
  }

  private StdioServer() {}
}
