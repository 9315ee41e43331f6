/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code BaseLlm.generateContent}, in all that have one. */
public final class ModelInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunnerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("com.google.adk.models.BaseLlm")
        .before(StepInstrumentation.ANSWERED)
        .calledBefore(StepInstrumentation.ANSWERED);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("generateContent")
            .and(takesArguments(2))
            .and(takesArgument(0, named("com.google.adk.models.LlmRequest")))
            .and(takesArgument(1, boolean.class))
            .and(not(isAbstract())),
        ModelAdvice.class);
  }
}
