/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.returns;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code ChatModel}, of which most models inherit {@code chat}, and all that implement it. */
public final class ChatModelInstrumentation implements Instrumentation {
  static final Library LIBRARY = new Library("dev.langchain4j", "langchain4j-core", "1.0");

  /** What a call of any model tells its listeners with. */
  static final String LATER = "dev.langchain4j.model.chat.ChatModelListenerUtils";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("dev.langchain4j.model.chat.ChatModel")
        .before(LATER)
        .calledBefore(LATER);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        calls().and(returns(named("dev.langchain4j.model.chat.response.ChatResponse"))),
        ChatModelAdvice.class);
    advisor.asideIfPresent(provider(), ProviderAdvice.class);
  }

  /** {@code chat(request)}, since 1.13 {@code chat(request, options)}, and {@code doChat}. */
  static ElementMatcher.Junction<MethodDescription> calls() {
    return named("chat")
        .or(named("doChat"))
        .and(takesArgument(0, named("dev.langchain4j.model.chat.request.ChatRequest")))
        .and(not(isAbstract()));
  }

  static ElementMatcher.Junction<MethodDescription> provider() {
    return named("provider").and(takesNoArguments()).and(not(isAbstract()));
  }
}
