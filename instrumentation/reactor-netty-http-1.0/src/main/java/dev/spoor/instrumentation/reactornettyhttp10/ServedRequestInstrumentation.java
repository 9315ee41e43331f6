/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A request that a server has received, for as long as it is being answered. */
public final class ServedRequestInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.projectreactor.netty", "reactor-netty-http", "1.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("reactor.netty.http.server.HttpServerOperations");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("onInboundNext"), ReceiveAdvice.class);
    advisor.onIfPresent(named("onInboundClose"), DisconnectAdvice.class);
    advisor.on(named("onOutboundError"), OutboundErrorAdvice.class);
    advisor.onIfPresent(
        named("sendDecodingFailures").and(takesArgument(2, Throwable.class)),
        FirstDecodingFailureAdvice.class);
    advisor.onIfPresent(
        named("sendDecodingFailures").and(takesArgument(3, Throwable.class)),
        DecodingFailureAdvice.class);
    advisor.onIfPresent(named("operationComplete"), AnsweredAdvice.class);
  }
}
