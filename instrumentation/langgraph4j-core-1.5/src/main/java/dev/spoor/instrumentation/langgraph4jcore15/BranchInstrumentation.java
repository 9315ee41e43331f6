/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Since 1.6 the branches of a parallel node drain what they stream themselves. */
public final class BranchInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return GraphInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.bsc.langgraph4j.internal.node.ParallelNode$AsyncParallelNodeAction");
  }

  /** A branch is only told from another node where it is seen to drain its stream. */
  @Override
  public void advise(Advisor advisor) {
    ElementMatcher.Junction<MethodDescription> drains =
        named("evalGenerator")
            .and(takesArguments(2))
            .and(takesArgument(0, named("org.bsc.async.AsyncGenerator")));
    if (!advisor.type().getDeclaredMethods().filter(drains).isEmpty()) {
      advisor.on(drains, BranchStreamAdvice.class);
      advisor.onIfPresent(named("evalNodeActionSync").and(takesArguments(3)), BranchAdvice.class);
    }
  }
}
