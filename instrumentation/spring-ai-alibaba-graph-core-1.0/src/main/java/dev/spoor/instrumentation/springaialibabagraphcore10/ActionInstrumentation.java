/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The adapters {@code node_async} and {@code of}, behind which a node's own class would vanish. */
public final class ActionInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "com.alibaba.cloud.ai.graph.action.AsyncCommandAction",
        "com.alibaba.cloud.ai.graph.action.AsyncMultiCommandAction",
        "com.alibaba.cloud.ai.graph.action.AsyncNodeAction",
        "com.alibaba.cloud.ai.graph.action.AsyncNodeActionWithConfig");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        isStatic()
            .and(named("node_async").or(named("command_async")).or(named("of")))
            .and(takesArguments(1)),
        ActionAdvice.class);
  }
}
