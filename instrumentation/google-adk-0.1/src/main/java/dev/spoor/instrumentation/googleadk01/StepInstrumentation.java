/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.returns;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code BaseLlmFlow.runOneStep}, of which an agent with a model makes as many as it takes. */
public final class StepInstrumentation implements Instrumentation {
  private static final String FLOW = "com.google.adk.flows.llmflows.BaseLlmFlow";

  /** A witness that an agent runs. */
  static final String PREPARED = FLOW + "#preprocess";

  /** A witness that a model has answered, and not a callback in its place. */
  static final String ANSWERED = FLOW + "#handleAfterModelCallback";

  @Override
  public Library library() {
    return RunnerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(FLOW);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("runOneStep").and(returns(named(RunnerInstrumentation.EVENTS))), StepAdvice.class);
    advisor.witness(named("preprocess").or(named("handleAfterModelCallback")));
  }
}
