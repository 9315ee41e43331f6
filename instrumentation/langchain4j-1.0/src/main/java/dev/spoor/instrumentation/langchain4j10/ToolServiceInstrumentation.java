/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * {@code ToolService}: its {@code executeWithErrorHandling} of 1.5, whose executors had no default
 * method yet that a lambda could inherit, and what it does where there is no such tool.
 */
public final class ToolServiceInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ToolExecutorInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("dev.langchain4j.service.tool.ToolService");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        isStatic()
            .and(named("executeWithErrorHandling"))
            .and(takesArgument(1, named("dev.langchain4j.service.tool.ToolExecutor")))
            .and(takesArgument(2, Object.class)),
        ToolServiceAdvice.class);
    advisor.onIfPresent(
        named("applyToolHallucinationStrategy").and(takesArguments(1)), UnknownToolAdvice.class);
  }
}
