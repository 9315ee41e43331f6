/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request comes from its connection, is handled, and is over. */
public final class ChannelInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "9.4");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.eclipse.jetty.server.HttpChannel");
  }

  @Override
  public void advise(Advisor advisor) {
    if (advisor.type().isInterface()) {
      return; // Jetty 12 has an interface by this name
    }
    advisor.on(named("onRequest"), RequestAdvice.class);
    advisor.on(named("handle").and(takesNoArguments()), HandleAdvice.class);
    advisor.on(named("onBadMessage"), FailureAdvice.class);
    advisor.on(named("abort"), FailureAdvice.class);
    advisor.on(named("onCompleted"), CompletionAdvice.class);
  }
}
