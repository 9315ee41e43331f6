/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code BaseAgent.runAsync} and {@code runLive}, in which every agent runs. */
public final class AgentInstrumentation implements Instrumentation {
  static final String INVOCATION = "com.google.adk.agents.InvocationContext";

  @Override
  public Library library() {
    return RunnerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.google.adk.agents.BaseAgent")
        .before(StepInstrumentation.PREPARED)
        .calledBefore(StepInstrumentation.PREPARED);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("runAsync").or(named("runLive")).and(takesArgument(0, named(INVOCATION))),
        AgentAdvice.class);
    advisor.aside(
        named("createInvocationContext").and(takesArgument(0, named(INVOCATION))),
        AgentContextAdvice.class);
  }
}
