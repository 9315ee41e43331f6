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

/** What every request of the HTTP client is asked for, in version 4 and in 5. */
public final class ClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.vertx.core.http.impl.HttpClientImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("doRequest")
            .and(takesArguments(2))
            .and(takesArgument(1, nameEndsWith(".PromiseInternal"))),
        PromisedRequestAdvice.class);
    advisor.on(
        named("request")
            .and(takesArguments(1))
            .and(takesArgument(0, named("io.vertx.core.http.RequestOptions"))),
        RequestAdvice.class);
  }
}
