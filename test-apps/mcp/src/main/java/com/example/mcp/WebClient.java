/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.mcp;

import io.modelcontextprotocol.client.McpAsyncClient;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import reactor.core.Disposable;

/** Calls the tools of a server over streamable HTTP, in every way that a call can end. */
public final class WebClient {
  private static final int AT_ONCE = 24;

  /**
   * Prints what became of each call.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) throws Exception {
    McpSyncClient client = client(args[0], Duration.ofSeconds(20));
    for (String tool : List.of("add", "refuse", "burn", "nobody", "run")) {
      print(tool, ask(client, tool, 1));
    }
    McpSyncClient hasty = client(args[0], Duration.ofSeconds(2));
    print("linger", ask(hasty, "linger", 2));
    ask(client, "await", 2);
    ask(client, "release", 2);

    McpAsyncClient async = McpClient.async(transport(args[0])).build();
    async.initialize().block();
    Disposable call = giveUp(async);
    ask(client, "await", 3);
    call.dispose();
    ask(client, "release", 3);

    ExecutorService callers = Executors.newFixedThreadPool(8);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      int number = 1000 + i;
      answers.add(callers.submit(() -> ask(client, "add", number)));
    }
    for (Future<String> each : answers) {
      print("add", each.get());
    }
    callers.shutdown();
    async.closeGracefully().block();
    hasty.closeGracefully();
    client.closeGracefully();
  }

  /** What an application's own method would be. */
  static String ask(McpSyncClient client, String tool, int number) {
    try {
      CallToolResult result = client.callTool(request(tool, number));
      return (Boolean.TRUE.equals(result.isError()) ? "error " : "answer ") + result.content();
    } catch (RuntimeException e) {
      return "exception";
    }
  }

  static Disposable giveUp(McpAsyncClient client) {
    return client.callTool(request("linger", 3)).subscribe();
  }

  private static CallToolRequest request(String tool, int number) {
    return CallToolRequest.builder(tool).arguments(Map.of("a", number, "b", number)).build();
  }

  private static McpSyncClient client(String address, Duration patience) {
    McpSyncClient client =
        McpClient.sync(transport(address))
            .requestTimeout(patience)
            .initializationTimeout(Duration.ofSeconds(20))
            .build();
    client.initialize();
    return client;
  }

  private static HttpClientStreamableHttpTransport transport(String address) {
    return HttpClientStreamableHttpTransport.builder(address).endpoint("/mcp").build();
  }

  private static void print(String tool, String answer) {
    System.out.println(tool + ": " + answer);
  }

  private WebClient() {}
}
