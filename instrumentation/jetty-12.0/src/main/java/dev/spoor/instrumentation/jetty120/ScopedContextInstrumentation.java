/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a context takes a request up again: for a listener, or what it was asked to run. */
public final class ScopedContextInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "12.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.eclipse.jetty.server.handler.ContextHandler$ScopedContext");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("run").and(takesArgument(1, named("org.eclipse.jetty.server.Request"))),
        ScopeAdvice.class);
  }
}
