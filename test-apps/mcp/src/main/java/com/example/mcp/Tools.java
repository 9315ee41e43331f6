/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Tools that answer, refuse, fail, and start a process. */
final class Tools {

  static List<SyncToolSpecification> all() {
    return List.of(
        tool("add", (exchange, request) -> answer(sum(request.arguments()))),
        tool("refuse", (exchange, request) -> refusal()),
        tool("burn", (exchange, request) -> fire()),
        tool("run", (exchange, request) -> answer(ran())));
  }

  /** The same, and some that make a call last as long as its client wants. */
  static List<SyncToolSpecification> withLastingOnes() {
    Semaphore arrived = new Semaphore(0);
    Semaphore released = new Semaphore(0);
    List<SyncToolSpecification> tools = new ArrayList<>(all());
    tools.add(
        tool(
            "linger",
            (exchange, request) -> {
              arrived.release();
              return answer(passed(released));
            }));
    tools.add(tool("await", (exchange, request) -> answer(passed(arrived))));
    tools.add(
        tool(
            "release",
            (exchange, request) -> {
              released.release();
              return answer("released");
            }));
    return tools;
  }

  private static String passed(Semaphore semaphore) {
    try {
      return semaphore.tryAcquire(20, TimeUnit.SECONDS) ? "passed" : "gave up";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SyncToolSpecification tool(
      String name, BiFunction<McpSyncServerExchange, CallToolRequest, CallToolResult> handler) {
    return new SyncToolSpecification(
        Tool.builder(name, Map.of("type", "object")).description("A tool: " + name).build(),
        handler);
  }

  private static String sum(Map<String, Object> arguments) {
    var a = (Number) arguments.get("a");
    var b = (Number) arguments.get("b");
    return "sum " + (a.longValue() + b.longValue());
  }

  private static String ran() {
    try {
      return "exit " + new ProcessBuilder("true").start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CallToolResult fire() {
    throw new IllegalStateException("it is on fire");
  }

  private static CallToolResult answer(String text) {
    return CallToolResult.builder().addTextContent(text).build();
  }

  private static CallToolResult refusal() {
    return CallToolResult.builder().addTextContent("not today").isError(true).build();
  }

  private Tools() {}
}
