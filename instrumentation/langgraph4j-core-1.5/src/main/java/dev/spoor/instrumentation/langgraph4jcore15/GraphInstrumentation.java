/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.Map;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code CompiledGraph.stream} and {@code streamSnapshots}, in which every run begins. */
public final class GraphInstrumentation implements Instrumentation {
  /** The library, as all instrumentations of this package name it. */
  static final Library LIBRARY = new Library("org.bsc.langgraph4j", "langgraph4j-core", "1.5");

  /** What a node answered, since 1.8. */
  private static final String RESULT = "org.bsc.langgraph4j.internal.hook.NodeHooks$Result";

  private static final String INPUT = "org.bsc.langgraph4j.GraphInput";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.bsc.langgraph4j.CompiledGraph")
        .before(
            RESULT,
            "org.bsc.langgraph4j.checkpoint.Checkpoint$Builder",
            "org.bsc.langgraph4j.internal.node.ParallelNode$AsyncParallelNodeAction")
        .calledBefore(RESULT);
  }

  @Override
  public void advise(Advisor advisor) {
    ElementMatcher.Junction<MethodDescription> streams =
        isPublic()
            .and(named("stream").or(named("streamSnapshots")))
            .and(takesArguments(2))
            .and(takesArgument(1, named("org.bsc.langgraph4j.RunnableConfig")));
    // Since 1.6 those that take a map call those that take a GraphInput.
    boolean inputs =
        !advisor
            .type()
            .getDeclaredMethods()
            .filter(streams.and(takesArgument(0, named(INPUT))))
            .isEmpty();
    advisor.on(
        streams.and(inputs ? takesArgument(0, named(INPUT)) : takesArgument(0, Map.class)),
        GraphAdvice.class);
  }
}
