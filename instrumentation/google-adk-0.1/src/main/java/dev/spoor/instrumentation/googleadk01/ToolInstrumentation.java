/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.returns;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.Map;

/** {@code Functions.callTool}, through which an agent calls each of its tools. */
public final class ToolInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return RunnerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.google.adk.flows.llmflows.Functions");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("callTool")
            .and(takesArgument(0, named("com.google.adk.tools.BaseTool")))
            .and(takesArgument(1, Map.class))
            .and(takesArgument(2, named("com.google.adk.tools.ToolContext")))
            .and(returns(named("io.reactivex.rxjava3.core.Maybe"))),
        ToolAdvice.class);
    advisor.on(
        named("handleFunctionCalls")
            .or(named("handleFunctionCallsLive"))
            .and(takesArgument(1, named("com.google.adk.events.Event")))
            .and(takesArgument(2, Map.class)),
        AskedToolsAdvice.class);
  }
}
