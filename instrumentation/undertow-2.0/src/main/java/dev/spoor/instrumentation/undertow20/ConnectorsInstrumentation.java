/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * Where each protocol gives a request to the handlers, and where it is taken up again after a
 * dispatch.
 */
public final class ConnectorsInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.undertow", "undertow", "2.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.undertow.server.Connectors");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("executeRootHandler")
            .and(takesArgument(1, named("io.undertow.server.HttpServerExchange"))),
        RootHandlerAdvice.class);
  }
}
