/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a connection is done with a request, however that came about. */
public final class TerminationInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.projectreactor.netty", "reactor-netty-http", "1.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("reactor.netty.channel.ChannelOperations");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("terminate"), TerminateAdvice.class);
    advisor.on(named("onInboundClose"), DisconnectAdvice.class);
  }
}
