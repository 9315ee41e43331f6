/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What a model makes within each call, to be observed: it names the provider. */
public final class ObservationInstrumentation implements Instrumentation {
  static final String CONTEXT =
      "org.springframework.ai.chat.observation.ChatModelObservationContext";

  @Override
  public Library library() {
    return ToolCallbackInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(CONTEXT);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        isConstructor()
            .and(takesArgument(0, named("org.springframework.ai.chat.prompt.Prompt")))
            .and(takesArgument(1, String.class)),
        ObservationConstructorAdvice.class);
    advisor.witness(isConstructor());
  }
}
