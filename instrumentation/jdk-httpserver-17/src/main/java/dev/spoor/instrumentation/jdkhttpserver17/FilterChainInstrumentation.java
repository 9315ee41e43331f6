/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The chain of filters with the handler at its end, where exceptions pass. */
public final class FilterChainInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("jdk-httpserver");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("com.sun.net.httpserver.Filter$Chain");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("doFilter"), FilterChainAdvice.class);
  }
}
