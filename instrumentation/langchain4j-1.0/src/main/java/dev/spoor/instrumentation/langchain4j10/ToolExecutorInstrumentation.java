/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code ToolExecutor}, whose default method a lambda inherits, and all that implement it. */
public final class ToolExecutorInstrumentation implements Instrumentation {
  static final Library LIBRARY = new Library("dev.langchain4j", "langchain4j", "1.0");

  private static final String DEFAULT = "dev.langchain4j.service.tool.DefaultToolExecutor";

  /** An executor of our own, which says of itself what there is to say. */
  private static final String OURS = "dev.spoor.instrumentation.langchain4j10.ToolCall";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("dev.langchain4j.service.tool.ToolExecutor")
        .before(DEFAULT)
        .calledBefore("dev.langchain4j.service.tool.ToolExecutionRequestUtil");
  }

  @Override
  public void advise(Advisor advisor) {
    if (advisor.type().getName().equals(OURS)) {
      return;
    }
    boolean knowsTheTool = advisor.type().getName().equals(DEFAULT);
    advisor.onIfPresent(
        executions(), knowsTheTool ? DefaultToolExecutorAdvice.class : ToolExecutorAdvice.class);
    if (knowsTheTool) {
      advisor.on(named("execute").and(takesArguments(Object[].class)), ToolMethodAdvice.class);
    }
  }

  /** {@code execute(request, memoryId)}, and since 1.6 {@code executeWithContext(request, …)}. */
  private static ElementMatcher.Junction<MethodDescription> executions() {
    return isPublic()
        .and(named("execute").or(named("executeWithContext")))
        .and(takesArguments(2))
        .and(takesArgument(0, named("dev.langchain4j.agent.tool.ToolExecutionRequest")));
  }
}
