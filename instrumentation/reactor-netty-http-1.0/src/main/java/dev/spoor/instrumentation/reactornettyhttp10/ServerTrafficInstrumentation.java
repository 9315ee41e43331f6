/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What each protocol has between its codec and the requests: all answers pass it. */
public final class ServerTrafficInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.projectreactor.netty", "reactor-netty-http", "1.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "reactor.netty.http.server.HttpTrafficHandler",
        "reactor.netty.http.server.Http2StreamBridgeServerHandler",
        "reactor.netty.http.server.Http3StreamBridgeServerHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("write"), SendAdvice.class);
    advisor.onIfPresent(named("operationComplete"), AnsweredAdvice.class);
  }
}
