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

/** A connection of HTTP/1.1, which knows the answer that is being written. */
public final class ServerConnectionInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "io.vertx.core.http.impl.Http1xServerConnection",
        "io.vertx.core.http.impl.http1.Http1ServerConnection");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("responseComplete"), ResponseCompleteAdvice.class);
    advisor.on(named("handleClosed").and(takesArguments(0)), ClosedAdvice.class);
  }
}
