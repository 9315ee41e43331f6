/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxweb45;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where an exception is handed to the failure handlers. */
public final class FailureInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-web", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.vertx.ext.web.impl.RoutingContextImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("fail").and(takesArguments(int.class, Throwable.class)), FailureAdvice.class);
  }
}
