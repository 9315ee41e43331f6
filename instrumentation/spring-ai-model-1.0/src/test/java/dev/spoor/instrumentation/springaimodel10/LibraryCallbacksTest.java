/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Spoor;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.ai.mcp.AsyncMcpToolCallbackProvider;
import org.springframework.ai.mcp.SyncMcpToolCallbackProvider;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.augment.AugmentedToolCallback;
import org.springframework.ai.tool.execution.ToolExecutionException;
import org.springframework.ai.tool.function.FunctionToolCallback;

/** The callbacks that the library has beside those for methods and functions. */
class LibraryCallbacksTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ArrayList<Object> thoughts = new ArrayList<>();

  @Test
  void recordsAnAugmentedToolAsOneCallWithAllThatTheModelGave() {
    var arguments = "{\"q\": \"tracks\", \"thought\": \"hm\"}";

    var told = Asked.call(augmented(), "call-1", arguments);

    assertThat(told).contains("found");
    assertThat(thoughts).containsExactly(new Thought("hm"));
    assertThat(spoor.onlyOperation())
        .completed()
        .has(
            entry("tool_name", "search"),
            entry("tool_call_id", "call-1"),
            entry("args", arguments),
            entry("result_size", 5));
  }

  @Test
  void recordsAnAugmentedToolThatTheApplicationCalls() {
    augmented().call("{\"q\": \"tracks\", \"thought\": \"hm\"}");

    assertThat(spoor.onlyOperation()).completed().has(entry("tool_name", "search"));
  }

  private ToolCallback augmented() {
    var search =
        FunctionToolCallback.builder("search", (Query query) -> "found")
            .inputType(Query.class)
            .build();
    return new AugmentedToolCallback<>(
        search, Thought.class, event -> thoughts.add(event.arguments()), true);
  }

  @Test
  void recordsAToolOfAnMcpServer() {
    try (var client = McpClient.sync(new ScriptedServer()).build()) {
      client.initialize();
      var search = searchOf(client);

      var told = Asked.call(search, "call-1", "{\"q\": \"y\"}");

      assertThat(told).contains("tracks");
      assertThat(spoor.onlyOperation())
          .isOf(Kind.TOOL_EXECUTION)
          .completed()
          .has(entry("tool_name", "search"), entry("tool_call_id", "call-1"));
    }
  }

  @Test
  void failsWhereAnMcpServerReportsAnError() {
    try (var client = McpClient.sync(new ScriptedServer()).build()) {
      client.initialize();
      var search = searchOf(client);

      var thrown = catchThrowable(() -> search.call("{\"q\": \"x\"}"));

      assertThat(thrown).isInstanceOf(ToolExecutionException.class);
      assertThat(spoor.onlyOperation())
          .failedWith(thrown.getCause())
          .has(entry("tool_name", "search"));
    }
  }

  @Test
  void recordsAToolOfAnMcpServerThatIsWaitedFor() {
    var client = McpClient.async(new ScriptedServer()).build();
    client.initialize().block();
    ToolCallback search =
        AsyncMcpToolCallbackProvider.asyncToolCallbacks(List.of(client)).blockFirst();

    search.call("{\"q\": \"y\"}");

    client.close();
    assertThat(spoor.onlyOperation()).completed().has(entry("args", "{\"q\": \"y\"}"));
  }

  private static ToolCallback searchOf(McpSyncClient client) {
    return SyncMcpToolCallbackProvider.builder().mcpClients(client).build().getToolCallbacks()[0];
  }

  record Query(String q) {}

  record Thought(String thought) {}
}
