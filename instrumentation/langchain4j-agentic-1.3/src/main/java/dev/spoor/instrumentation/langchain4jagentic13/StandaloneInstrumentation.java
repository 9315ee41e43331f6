/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.lang.reflect.Method;

/**
 * {@code AgentInvocationHandler.invokeStandaloneAgent}: an agent that nobody runs but the caller.
 */
public final class StandaloneInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return GraphInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("dev.langchain4j.agentic.agent.AgentInvocationHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("invokeStandaloneAgent").and(takesArgument(0, Method.class)), StandaloneAdvice.class);
  }
}
