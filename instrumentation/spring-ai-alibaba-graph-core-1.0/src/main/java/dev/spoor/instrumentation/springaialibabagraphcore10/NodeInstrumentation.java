/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code Node.actionFactory()}, which only the compilation of a graph calls. */
public final class NodeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.alibaba.cloud.ai.graph.internal.node.Node")
        .calledBefore(ResultInstrumentation.EXECUTED);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("actionFactory").and(takesArguments(0)), NodeAdvice.class);
  }
}
