/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A request of HTTP/1.1, which is given its answer when its turn has come. */
public final class ServerRequestInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "io.vertx.core.http.impl.Http1xServerRequest",
        "io.vertx.core.http.impl.http1.Http1ServerRequest");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("handleBegin"), BeginAdvice.class);
    advisor.on(named("toNetSocket").and(takesArguments(0)), SocketAdvice.class);
  }
}
