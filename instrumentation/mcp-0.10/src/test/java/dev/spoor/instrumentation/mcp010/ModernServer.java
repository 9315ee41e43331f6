/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.modern.McpSchema.CallToolOutcome;
import io.modelcontextprotocol.modern.McpSchema.CallToolResult;
import io.modelcontextprotocol.modern.McpSchema.Implementation;
import io.modelcontextprotocol.modern.McpSchema.TextContent;
import io.modelcontextprotocol.modern.McpSchema.Tool;
import io.modelcontextprotocol.modern.client.transport.StdioMcpClientTransport;
import io.modelcontextprotocol.modern.server.McpAsyncResponse;
import io.modelcontextprotocol.modern.server.McpRequestContext;
import io.modelcontextprotocol.modern.server.McpServer;
import io.modelcontextprotocol.modern.server.feature.McpAsyncTool;
import io.modelcontextprotocol.modern.server.feature.McpAsyncToolRepository;
import io.modelcontextprotocol.modern.server.feature.ToolsFeature;
import io.modelcontextprotocol.modern.server.feature.ToolsPage;
import io.modelcontextprotocol.modern.server.transport.StdioMcpTransport;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A server of the second generation with one tool, and the transport to it. */
final class ModernServer implements McpAsyncToolRepository {
  private static final int ROOM = 1 << 16;

  private final McpAsyncTool tool;
  private final StdioMcpTransport transport;
  final StdioMcpClientTransport client;

  ModernServer(McpAsyncTool.Handler handler) throws IOException {
    tool = McpAsyncTool.of(Tool.builder("tool", Map.of("type", "object")).build(), handler);
    var toServer = new PipedOutputStream();
    var toClient = new PipedOutputStream();
    var server =
        McpServer.builder()
            .serverInfo(Implementation.builder("test", "1").build())
            .feature(ToolsFeature.ofAsync(this))
            .build();
    var fromServer = new PipedInputStream(toClient, ROOM);
    transport =
        new StdioMcpTransport(
            server, McpJsonDefaults.getMapper(), new PipedInputStream(toServer, ROOM), toClient);
    transport.start().subscribe();
    client = StdioMcpClientTransport.builder(fromServer, toServer).start();
  }

  static Mono<McpAsyncResponse<CallToolOutcome>> answer(CallToolOutcome outcome) {
    return Mono.just(McpAsyncResponse.result(outcome));
  }

  static CallToolResult text(String text) {
    return CallToolResult.builder().addContent(TextContent.builder(text).build()).build();
  }

  @Override
  public Mono<ToolsPage> list(McpRequestContext context, String cursor) {
    return Mono.just(ToolsPage.of(List.of(tool.definition())));
  }

  @Override
  public Mono<McpAsyncTool> find(McpRequestContext context, String name) {
    return name.equals("tool") ? Mono.just(tool) : Mono.empty();
  }

  void close() {
    client.close();
    transport.closeGracefully().block();
  }
}
