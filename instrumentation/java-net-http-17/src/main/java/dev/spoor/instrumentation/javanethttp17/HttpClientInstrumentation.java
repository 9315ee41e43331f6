/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The client behind every {@code HttpClient}; its facade comes here too. */
public final class HttpClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-net-http");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("jdk.internal.net.http.HttpClientImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(isPublic().and(named("send")), SendAdvice.class);
    advisor.on(isPublic().and(named("sendAsync")), SendAsyncAdvice.class);
  }
}
