/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasyreactive333;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A request on its way through the handlers, which find its resource, or map an exception. */
public final class RequestContextInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.quarkus.resteasy.reactive", "resteasy-reactive", "3.33");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("restart")
            .and(takesArguments(2))
            .and(
                takesArgument(
                    0, named("org.jboss.resteasy.reactive.server.mapping.RuntimeResource"))),
        ResourceAdvice.class);
    advisor.on(named("mapExceptionIfPresent"), FailureAdvice.class);
  }
}
