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
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * {@code StateGraph.addNode(id, command, mappings)}: the node is empty, and the library runs the
 * command as the edge behind it.
 */
public final class CommandInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.alibaba.cloud.ai.graph.StateGraph");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(addNode("AsyncCommandAction"), CommandAdvice.class);
    advisor.onIfPresent(addNode("AsyncMultiCommandAction"), MultiCommandAdvice.class);
  }

  private static ElementMatcher.Junction<MethodDescription> addNode(String command) {
    return named("addNode")
        .and(takesArgument(0, String.class))
        .and(takesArgument(1, named("com.alibaba.cloud.ai.graph.action." + command)));
  }
}
