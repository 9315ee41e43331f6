/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * What stands behind an exchange: the headers are sent here, and all that is open is closed here.
 */
public final class ExchangeStateInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("jdk-httpserver");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("sun.net.httpserver.ExchangeImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("sendResponseHeaders"), ResponseAdvice.class);
    advisor.on(named("close").and(takesArguments(0)), ExchangeCloseAdvice.class);
  }
}
