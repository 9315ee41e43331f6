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

/** An exception for which controllers may have a handler. */
public final class ControllerExceptionInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.springframework", "spring-webflux", "5.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter");
  }

  @Override
  public void advise(Advisor advisor) {
    // The exchange comes first since 6.0.
    advisor.onIfPresent(
        named("handleException").and(takesArgument(0, Throwable.class)), ExceptionAdvice.class);
    advisor.onIfPresent(
        named("handleException").and(takesArgument(1, Throwable.class)),
        ExchangeExceptionAdvice.class);
  }
}
