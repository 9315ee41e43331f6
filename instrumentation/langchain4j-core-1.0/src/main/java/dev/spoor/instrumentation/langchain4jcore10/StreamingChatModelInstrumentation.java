/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code StreamingChatModel} and all that implement it. */
public final class StreamingChatModelInstrumentation implements Instrumentation {
  /** What a call of any model puts before the caller's handler. */
  private static final String OBSERVED = "dev.langchain4j.model.chat.StreamingChatModel$1";

  @Override
  public Library library() {
    return ChatModelInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("dev.langchain4j.model.chat.StreamingChatModel")
        .before(ChatModelInstrumentation.LATER)
        .calledBefore(ChatModelInstrumentation.LATER, OBSERVED);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(callsWithHandlerAt(1), StreamingAdvice.class);
    advisor.onIfPresent(callsWithHandlerAt(2), StreamingWithOptionsAdvice.class);
    advisor.asideIfPresent(ChatModelInstrumentation.provider(), ProviderAdvice.class);
  }

  private static ElementMatcher.Junction<MethodDescription> callsWithHandlerAt(int position) {
    return ChatModelInstrumentation.calls()
        .and(takesArguments(position + 1))
        .and(
            takesArgument(
                position,
                named("dev.langchain4j.model.chat.response.StreamingChatResponseHandler")));
  }
}
