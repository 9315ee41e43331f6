/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code GraphRunner.run}, which makes the stream that every run is. */
public final class RunInstrumentation implements Instrumentation {
  /** The library, as all instrumentations of this package name it. */
  static final Library LIBRARY =
      new Library("com.alibaba.cloud.ai", "spring-ai-alibaba-graph-core", "1.0");

  /** What runs a graph in versions that have no runner, and are not supported. */
  private static final String UNTIL_1_0_0_3 =
      "com.alibaba.cloud.ai.graph.CompiledGraph$AsyncNodeGenerator";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.alibaba.cloud.ai.graph.GraphRunner")
        .before(StepInstrumentation.EXECUTED, UNTIL_1_0_0_3)
        .calledBefore(StepInstrumentation.EXECUTED);
  }

  @Override
  public void advise(Advisor advisor) {
    ElementMatcher.Junction<MethodDescription> run = isPublic().and(named("run"));
    ElementMatcher.Junction<MethodDescription> withState =
        run.and(takesArgument(0, named("com.alibaba.cloud.ai.graph.OverAllState")));
    // Until 1.1 the runner has been given the state before.
    if (advisor.type().getDeclaredMethods().filter(withState).isEmpty()) {
      advisor.on(run.and(takesNoArguments()), EarlyRunAdvice.class);
    } else {
      advisor.on(withState, RunAdvice.class);
    }
  }
}
