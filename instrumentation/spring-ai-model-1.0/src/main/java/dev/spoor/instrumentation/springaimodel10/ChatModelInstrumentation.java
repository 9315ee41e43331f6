/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.returns;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * {@code ChatModel.call(prompt)} and {@code StreamingChatModel.stream(prompt)}, and all of them.
 */
public final class ChatModelInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ToolCallbackInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf(
            "org.springframework.ai.chat.model.ChatModel",
            "org.springframework.ai.chat.model.StreamingChatModel")
        .before(AdvisorInstrumentation.CALL)
        .calledBefore(
            ObservationInstrumentation.CONTEXT + "#<init>",
            AdvisorInstrumentation.CALLED,
            AdvisorInstrumentation.STREAMED);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        taking("call").and(returns(named("org.springframework.ai.chat.model.ChatResponse"))),
        CallAdvice.class);
    advisor.onIfPresent(
        taking("stream").and(returns(named("reactor.core.publisher.Flux"))), StreamAdvice.class);
  }

  private static ElementMatcher.Junction<MethodDescription> taking(String name) {
    return named(name)
        .and(takesArguments(1))
        .and(takesArgument(0, named("org.springframework.ai.chat.prompt.Prompt")))
        .and(not(isAbstract()));
  }
}
