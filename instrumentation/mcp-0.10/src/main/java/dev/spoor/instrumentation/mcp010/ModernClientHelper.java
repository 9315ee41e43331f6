/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Has the calls of a client logged. */
public final class ModernClientHelper {
  private static final String ASYNC = "io.modelcontextprotocol.modern.client.McpAsyncClient";
  private static final String SYNC = "io.modelcontextprotocol.modern.client.McpSyncClient";

  /** One for each subscription. */
  public static @Nullable Mono<?> followed(
      @Nullable String name, @Nullable Object arguments, @Nullable Mono<?> answer) {
    return answer == null ? null : new CalledMono<>(answer, call(ASYNC, name, arguments), null);
  }

  public static @Nullable Operation begin(@Nullable String name, @Nullable Object arguments) {
    return call(SYNC, name, arguments).begin();
  }

  public static void end(
      @Nullable Operation operation, @Nullable Object answer, @Nullable Throwable thrown) {
    ToolCall call = call(SYNC, "", null);
    if (thrown == null) {
      call.answered(operation, answer);
    } else {
      call.failed(operation, thrown);
    }
  }

  private static ToolCall call(String client, @Nullable String name, @Nullable Object arguments) {
    return new ToolCall(client, Parameters.of(name, arguments), ModernAnswers.INSTANCE);
  }

  private ModernClientHelper() {}
}
