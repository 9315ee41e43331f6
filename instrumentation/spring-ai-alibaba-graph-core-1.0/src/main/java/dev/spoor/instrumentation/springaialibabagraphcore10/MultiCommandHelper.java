/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.action.AsyncMultiCommandAction;
import dev.spoor.instrumentation.graphs.Loggers;
import dev.spoor.instrumentation.graphs.NodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * Has the commands logged that stand for nodes and name several others, as they may since 1.1.2.
 */
public final class MultiCommandHelper {

  public static @Nullable AsyncMultiCommandAction logged(
      @Nullable String id, @Nullable AsyncMultiCommandAction command) {
    return id == null || command == null
        ? command
        : new MultiCommandCall(command, new NodeLabel(id, null, Loggers.of(command)));
  }

  private MultiCommandHelper() {}
}
