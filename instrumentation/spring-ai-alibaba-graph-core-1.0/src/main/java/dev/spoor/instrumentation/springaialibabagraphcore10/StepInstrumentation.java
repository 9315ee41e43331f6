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

/** {@code MainGraphExecutor.execute}: the step to the next node, on whatever thread. */
public final class StepInstrumentation implements Instrumentation {
  private static final String EXECUTOR = "com.alibaba.cloud.ai.graph.executor.MainGraphExecutor";

  /** A witness that a graph runs. */
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
    advisor.on(
        named("execute")
            .and(takesArgument(0, named("com.alibaba.cloud.ai.graph.GraphRunnerContext"))),
        StepAdvice.class);
    advisor.witness(named("execute"));
  }
}
