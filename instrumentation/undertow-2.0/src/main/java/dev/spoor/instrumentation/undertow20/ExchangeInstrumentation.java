/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.concurrent.Executor;

/** Where a request is passed on to another thread. */
public final class ExchangeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.undertow", "undertow", "2.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.undertow.server.HttpServerExchange");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("dispatch").and(takesArguments(Executor.class, Runnable.class)),
        DispatchAdvice.class);
  }
}
