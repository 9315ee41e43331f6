/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where an exception becomes an answer: handlers that wrap others catch what those throw. */
public final class ErrorAnswerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "12.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.eclipse.jetty.server.Response");
  }

  @Override
  public void advise(Advisor advisor) {
    // Jetty 9.4 to 11 have a class of that name, and no such method.
    advisor.onIfPresent(
        named("writeError")
            .and(isStatic())
            .and(takesArguments(6))
            .and(takesArgument(5, Throwable.class)),
        ErrorAnswerAdvice.class);
  }
}
