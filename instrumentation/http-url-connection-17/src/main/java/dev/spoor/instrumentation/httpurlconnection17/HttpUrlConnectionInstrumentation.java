/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code HttpURLConnection}, and what {@code HttpsURLConnection} delegates to. */
public final class HttpUrlConnectionInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("http-url-connection");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "sun.net.www.protocol.http.HttpURLConnection",
        "sun.net.www.protocol.https.AbstractDelegateHttpsURLConnection");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("connect").and(takesArguments(0)), ConnectAdvice.class);
    advisor.onIfPresent(named("getOutputStream"), RequestBodyAdvice.class);
    advisor.onIfPresent(named("getInputStream"), ResponseAdvice.class);
    advisor.onIfPresent(named("disconnect"), DisconnectAdvice.class);
  }
}
