/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A call with its redirects and retries; its future is the one that all others depend on. */
public final class MultiExchangeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-net-http");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("jdk.internal.net.http.MultiExchange");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("responseAsync"), ResponseAsyncAdvice.class);
  }
}
