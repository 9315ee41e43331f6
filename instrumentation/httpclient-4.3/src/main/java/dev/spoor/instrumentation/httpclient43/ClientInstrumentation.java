/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The clients, the deprecated ones too; every {@code execute} comes here once. */
public final class ClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.apache.httpcomponents", "httpclient", "4.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.apache.http.impl.client.InternalHttpClient",
        "org.apache.http.impl.client.MinimalHttpClient",
        "org.apache.http.impl.client.AbstractHttpClient");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("doExecute"), ExecuteAdvice.class);
  }
}
