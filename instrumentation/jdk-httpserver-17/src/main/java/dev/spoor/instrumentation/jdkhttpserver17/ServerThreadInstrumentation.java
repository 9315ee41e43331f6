/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The server's own way through an exchange, on the thread of its executor. */
public final class ServerThreadInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("jdk-httpserver");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("sun.net.httpserver.ServerImpl$Exchange");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("run"), ServerThreadAdvice.class);
    advisor.on(named("reject"), RejectAdvice.class);
  }
}
