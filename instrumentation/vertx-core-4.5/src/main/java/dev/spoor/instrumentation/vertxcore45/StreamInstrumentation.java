/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A request that is a stream of its own, as in HTTP/2. */
public final class StreamInstrumentation implements Instrumentation {
  private static final String HANDLER = "io.vertx.core.Handler";

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "io.vertx.core.http.impl.Http2ServerRequest",
        "io.vertx.core.http.impl.HttpServerRequestImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("dispatch").and(takesArgument(0, named(HANDLER))), ReceiveAdvice.class);
    advisor.onIfPresent(isConstructor().and(takesArgument(0, named(HANDLER))), ReceiveAdvice.class);
    advisor.on(named("handleClose").or(named("handleClosed")), StreamClosedAdvice.class);
  }
}
