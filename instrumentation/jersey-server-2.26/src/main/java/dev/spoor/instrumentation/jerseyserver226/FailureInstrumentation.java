/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jerseyserver226;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where an exception is turned into an answer. */
public final class FailureInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.glassfish.jersey.core", "jersey-server", "2.26");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.glassfish.jersey.server.ServerRuntime$Responder");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("process").and(takesArguments(Throwable.class)), FailureAdvice.class);
  }
}
