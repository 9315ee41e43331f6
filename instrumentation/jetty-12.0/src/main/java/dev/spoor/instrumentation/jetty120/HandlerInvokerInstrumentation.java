/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request is given to the server's handlers. */
public final class HandlerInvokerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "12.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.eclipse.jetty.server.internal.HttpChannelState$HandlerInvoker");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("run"), HandleAdvice.class);
  }
}
