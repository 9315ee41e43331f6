/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The websocket that a request becomes. */
public final class WebsocketInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.projectreactor.netty", "reactor-netty-http", "1.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("reactor.netty.http.server.WebsocketServerOperations");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(isConstructor(), UpgradeAdvice.class);
  }
}
