/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The library's own loop over the tools that an answer asks for. */
public final class ToolCallingManagerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ToolCallbackInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.springframework.ai.model.tool.DefaultToolCallingManager");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("executeToolCall")
            .and(takesArgument(1, named("org.springframework.ai.chat.messages.AssistantMessage"))),
        RequestedToolsAdvice.class);
  }
}
