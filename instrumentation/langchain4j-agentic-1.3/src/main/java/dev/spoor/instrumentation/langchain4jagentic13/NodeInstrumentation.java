/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.returns;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code AgentInvoker.invoke}, a default method by which every agent within a system is called. */
public final class NodeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return GraphInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("dev.langchain4j.agentic.internal.AgentInvoker")
        .before(ExecutorInstrumentation.EXECUTED)
        .calledBefore(ExecutorInstrumentation.RESPONDED, ExecutorInstrumentation.RESPONDED_EARLY);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("invoke").and(returns(Object.class)).and(not(isAbstract())).and(not(isStatic())),
        NodeAdvice.class);
  }
}
