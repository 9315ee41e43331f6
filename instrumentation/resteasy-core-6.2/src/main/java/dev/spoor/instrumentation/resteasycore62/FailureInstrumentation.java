/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where an exception is turned into an answer. */
public final class FailureInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.jboss.resteasy", "resteasy-core", "6.2");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.jboss.resteasy.core.ExceptionHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("handleException").and(takesArgument(1, Throwable.class)), FailureAdvice.class);
  }
}
