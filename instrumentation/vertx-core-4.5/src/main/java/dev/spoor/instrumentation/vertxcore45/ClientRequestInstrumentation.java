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

/** A request of the HTTP client, on its way out and answered. */
public final class ClientRequestInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.vertx.core.http.impl.HttpClientRequestImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("doWrite"), SendAdvice.class);
    advisor.on(named("handleResponse").and(takesArguments(3)), AnswerAdvice.class);
  }
}
