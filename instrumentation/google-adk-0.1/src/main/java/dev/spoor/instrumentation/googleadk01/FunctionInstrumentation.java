/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.Map;

/** {@code FunctionTool.call}, the last place where an exception is what the method threw. */
public final class FunctionInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunnerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.google.adk.tools.FunctionTool");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("call").and(takesArgument(0, Map.class)), FunctionAdvice.class);
  }
}
