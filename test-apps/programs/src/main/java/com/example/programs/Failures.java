/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.spoor.annotations.Logged;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.state.AgentState;

/** Things that go wrong; prints whether the caller sees the very object that was thrown. */
public final class Failures {

  public static void main(String[] args) throws Exception {
    seen("method", new IllegalStateException("the method threw"), Failures::throwing);
    seen("node", new IllegalStateException("the node threw"), Failures::graph);
    seen("tool", new IllegalStateException("the tool threw"), Failures::tool);
    ends("exit_3", "exit 3");
    ends("killed", "kill -9 $$");
    missing();
    cancelled();
  }

  private static void seen(String what, RuntimeException thrown, Task task) {
    try {
      task.run(thrown);
      System.out.println(what + ": nothing was thrown");
    } catch (Exception e) {
      System.out.println(what + ": " + chainHolds(e, thrown));
    }
  }

  private static String chainHolds(Throwable seen, Throwable thrown) {
    for (Throwable at = seen; at != null; at = at.getCause()) {
      if (at == thrown) {
        return "the same object";
      }
    }
    return "another object: " + seen;
  }

  @Logged
  private static void throwing(RuntimeException thrown) {
    throw thrown;
  }

  private static void graph(RuntimeException thrown) throws Exception {
    new StateGraph<>(AgentState::new)
        .addNode("before", node_async(state -> Map.of("some", "thing")))
        .addNode(
            "breaks",
            node_async(
                state -> {
                  throw thrown;
                }))
        .addEdge(START, "before")
        .addEdge("before", "breaks")
        .addEdge("breaks", END)
        .compile()
        .invoke(Map.of());
  }

  private static void tool(RuntimeException thrown) {
    ToolExecutor executor = new Throwing(thrown);
    executor.execute(
        ToolExecutionRequest.builder().id("call_1").name("breaks").arguments("{}").build(), "m1");
  }

  private static void ends(String what, String script) throws Exception {
    var exitCode = new ProcessBuilder("sh", "-c", script).start().waitFor();
    System.out.println(what + ": " + exitCode);
  }

  private static void missing() {
    try {
      new ProcessBuilder("no-such-program").start();
      System.out.println("missing: it started");
    } catch (IOException e) {
      System.out.println("missing: " + e.getMessage());
    }
  }

  private static void cancelled() throws Exception {
    Callable<CompletableFuture<String>> pending = Failures::pending;
    System.out.println("cancelled: " + pending.call().cancel(true));
  }

  @Logged
  private static CompletableFuture<String> pending() {
    return new CompletableFuture<>();
  }

  private interface Task {
    void run(RuntimeException thrown) throws Exception;
  }

  private record Throwing(RuntimeException thrown) implements ToolExecutor {

    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
      throw thrown;
    }
  }

  private Failures() {}
}
