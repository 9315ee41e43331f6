/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.returns;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Witnesses: what runs one agent within a system, and has it invoked. */
public final class ExecutorInstrumentation implements Instrumentation {
  private static final String EXECUTOR = "dev.langchain4j.agentic.internal.AgentExecutor";
  static final String EXECUTED = EXECUTOR + "#execute";

  /** Since 1.11. */
  static final String RESPONDED = EXECUTOR + "#agentResponse";

  static final String RESPONDED_EARLY = EXECUTOR + "#internalExecute";

  @Override
  public Library library() {
    return GraphInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(EXECUTOR);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.witness(named("execute"));
    boolean apart = !advisor.type().getDeclaredMethods().filter(named("agentResponse")).isEmpty();
    advisor.witness(
        named(apart ? "agentResponse" : "internalExecute").and(returns(Object.class)),
        ExecutorReturnAdvice.class);
  }
}
