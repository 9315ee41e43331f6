/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The asynchronous clients; every {@code execute} comes here once. */
public final class AsyncClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.apache.httpcomponents.client5", "httpclient5", "5.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.apache.hc.client5.http.impl.async.InternalAbstractHttpAsyncClient",
        "org.apache.hc.client5.http.impl.async.AbstractMinimalHttpAsyncClientBase");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("doExecute"), AsyncExecuteAdvice.class);
  }
}
