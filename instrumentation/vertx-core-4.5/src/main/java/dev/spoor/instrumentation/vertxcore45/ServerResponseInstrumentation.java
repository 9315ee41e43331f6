/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import static net.bytebuddy.matcher.ElementMatchers.nameEndsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The answer to a request of HTTP/1.1. */
public final class ServerResponseInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "io.vertx.core.http.impl.Http1xServerResponse",
        "io.vertx.core.http.impl.http1.Http1ServerResponse");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("prepareHeaders"), HeadAdvice.class);
    advisor.on(
        named("end").and(takesArguments(2)).and(takesArgument(1, nameEndsWith(".PromiseInternal"))),
        LastWriteAdvice.class);
  }
}
