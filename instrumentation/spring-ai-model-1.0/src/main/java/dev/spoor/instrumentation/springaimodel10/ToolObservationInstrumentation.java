/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * A witness: what the library observes of a call of a tool is told the result once there is one.
 */
public final class ToolObservationInstrumentation implements Instrumentation {
  private static final String CONTEXT =
      "org.springframework.ai.tool.observation.ToolCallingObservationContext";

  static final String RESULT = CONTEXT + "#setToolCallResult";

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
    advisor.witness(named("setToolCallResult"));
  }
}
