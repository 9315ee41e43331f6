/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The step to the next node, which is taken once a streaming node has been drained. */
public final class NextNodeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return GraphInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.bsc.langgraph4j.CompiledGraph$AsyncNodeGenerator");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("next").and(takesArguments(0)), NextNodeAdvice.class);
  }
}
