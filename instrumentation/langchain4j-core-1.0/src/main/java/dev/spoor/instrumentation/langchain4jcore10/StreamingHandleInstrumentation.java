/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code StreamingHandle.cancel()}, after which a handler is not called any more. */
public final class StreamingHandleInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ChatModelInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.subtypesOf("dev.langchain4j.model.chat.response.StreamingHandle");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("cancel").and(takesNoArguments()).and(not(isAbstract())), CancelAdvice.class);
  }
}
