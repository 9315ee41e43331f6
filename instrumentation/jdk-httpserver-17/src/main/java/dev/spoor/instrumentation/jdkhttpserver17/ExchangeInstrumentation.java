/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The exchanges that filters and handlers see, one object for each request. */
public final class ExchangeInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("jdk-httpserver");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "sun.net.httpserver.HttpExchangeImpl", "sun.net.httpserver.HttpsExchangeImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(isConstructor(), ExchangeConstructorAdvice.class);
  }
}
