/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.action.AsyncCommandAction;
import dev.spoor.instrumentation.graphs.Loggers;
import dev.spoor.instrumentation.graphs.NodeLabel;
import org.jspecify.annotations.Nullable;

/** Has the commands logged that stand for nodes. */
public final class CommandHelper {

  public static @Nullable AsyncCommandAction logged(
      @Nullable String id, @Nullable AsyncCommandAction command) {
    return id == null || command == null
        ? command
        : new CommandCall(command, new NodeLabel(id, null, Loggers.of(command)));
  }

  private CommandHelper() {}
}
