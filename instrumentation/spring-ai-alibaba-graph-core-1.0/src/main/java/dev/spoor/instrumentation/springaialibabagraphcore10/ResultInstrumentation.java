/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What the library makes of a node's result: it asks the edges, on the thread of the future. */
public final class ResultInstrumentation implements Instrumentation {
  private static final String EXECUTOR = "com.alibaba.cloud.ai.graph.executor.NodeExecutor";

  /** A witness that a node runs. */
  static final String EXECUTED = EXECUTOR + "#execute";

  @Override
  public Library library() {
    return RunInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(EXECUTOR);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("handleActionResult")
            .and(takesArgument(0, named("com.alibaba.cloud.ai.graph.GraphRunnerContext"))),
        ResultAdvice.class);
    advisor.witness(named("execute"));
  }
}
