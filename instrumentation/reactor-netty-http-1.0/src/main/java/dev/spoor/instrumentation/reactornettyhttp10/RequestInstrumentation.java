/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The request of a subscription, made while that is subscribed to. */
public final class RequestInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.projectreactor.netty", "reactor-netty-http", "1.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("reactor.netty.http.client.HttpClientConnect$HttpClientHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(isConstructor(), RequestConstructorAdvice.class);
  }
}
