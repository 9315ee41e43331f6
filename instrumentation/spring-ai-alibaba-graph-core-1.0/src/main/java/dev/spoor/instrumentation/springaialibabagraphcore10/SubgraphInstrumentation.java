/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static net.bytebuddy.matcher.ElementMatchers.isBridge;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The node that is a compiled graph. The library asks for its class, so it can't be wrapped. */
public final class SubgraphInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.alibaba.cloud.ai.graph.internal.node.SubCompiledGraphNodeAction");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("apply")
            .and(takesArgument(1, named("com.alibaba.cloud.ai.graph.RunnableConfig")))
            .and(not(isBridge())),
        SubgraphAdvice.class);
  }
}
