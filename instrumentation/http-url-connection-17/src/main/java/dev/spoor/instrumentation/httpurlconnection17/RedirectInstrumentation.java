/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a connection turns to another host, with all its headers. */
public final class RedirectInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("http-url-connection");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("sun.net.www.protocol.http.HttpURLConnection");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("followRedirect0"), RedirectAdvice.class);
  }
}
