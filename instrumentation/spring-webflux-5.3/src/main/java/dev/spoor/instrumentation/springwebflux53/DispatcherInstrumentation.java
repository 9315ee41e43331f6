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

/** A handler that has been found for a request. */
public final class DispatcherInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.springframework", "spring-webflux", "5.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.springframework.web.reactive.DispatcherHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    // So called until 6.0, and since.
    advisor.on(
        named("invokeHandler").or(named("handleRequestWith")).and(takesArgument(1, Object.class)),
        HandlerAdvice.class);
  }
}
