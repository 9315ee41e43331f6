/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebflux53;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** An exception that no controller handled, before the first of the handlers for all exceptions. */
public final class UnhandledExceptionInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.springframework", "spring-webflux", "5.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.springframework.web.server.handler.ExceptionHandlingWebHandler$CheckpointInsertingHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("handle").and(takesArgument(1, Throwable.class)), ExchangeExceptionAdvice.class);
  }
}
