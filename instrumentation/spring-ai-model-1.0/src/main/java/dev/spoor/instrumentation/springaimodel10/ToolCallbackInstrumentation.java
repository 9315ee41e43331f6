/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code ToolCallback.call}, the one with a context being a default method, and all of them. */
public final class ToolCallbackInstrumentation implements Instrumentation {
  static final Library LIBRARY = new Library("org.springframework.ai", "spring-ai-model", "1.0");

  private static final String METHOD = "org.springframework.ai.tool.method.MethodToolCallback";
  private static final String FUNCTION =
      "org.springframework.ai.tool.function.FunctionToolCallback";
  private static final String AUGMENTED =
      "org.springframework.ai.tool.augment.AugmentedToolCallback";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("org.springframework.ai.tool.ToolCallback")
        .before(METHOD)
        .calledBefore(ToolObservationInstrumentation.RESULT);
  }

  @Override
  public void advise(Advisor advisor) {
    switch (advisor.type().getName()) {
      case METHOD -> adviseTheLibrarys(advisor, MethodToolAdvice.class);
      case FUNCTION -> adviseTheLibrarys(advisor, FunctionToolAdvice.class);
      case AUGMENTED -> advisor.onIfPresent(calls(), AugmentedToolAdvice.class);
      default -> {
        advisor.onIfPresent(calls(), ToolAdvice.class);
        advisor.asideIfPresent(
            named("getToolDefinition").and(takesNoArguments()).and(not(isAbstract())),
            DefinitionAdvice.class);
      }
    }
  }

  private static void adviseTheLibrarys(Advisor advisor, Class<?> advice) {
    advisor.onIfPresent(calls(), advice);
    advisor.asideIfPresent(named("callMethod"), ResultAdvice.class);
  }

  /** {@code call(input)} and {@code call(input, context)}. */
  private static ElementMatcher.Junction<MethodDescription> calls() {
    return named("call")
        .and(takesArgument(0, String.class))
        .and(
            takesArguments(1)
                .or(
                    takesArguments(2)
                        .and(
                            takesArgument(
                                1, named("org.springframework.ai.chat.model.ToolContext")))))
        .and(not(isAbstract()));
  }
}
