/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.internal.node.Node;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Node}. */
final class NodeAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This Node node,
      @Advice.Return(readOnly = false) Node.@Nullable ActionFactory factory) {
    factory = NodeHelper.logged(node, factory);
  }

  private NodeAdvice() {}
}
