/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * {@code executeAgentMethod} of what stands behind each agent that runs others, which has moved in
 * 1.9.
 */
public final class GraphInstrumentation implements Instrumentation {
  /** The library, as all instrumentations of this package name it. */
  static final Library LIBRARY = new Library("dev.langchain4j", GraphHelper.INSTRUMENTATION, "1.3");

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
            "dev.langchain4j.agentic.internal.PlannerBasedInvocationHandler",
            "dev.langchain4j.agentic.internal.AbstractAgentInvocationHandler")
        .before(ExecutorInstrumentation.EXECUTED)
        .calledBefore(ExecutorInstrumentation.EXECUTED);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("executeAgentMethod"), GraphAdvice.class);
  }
}
