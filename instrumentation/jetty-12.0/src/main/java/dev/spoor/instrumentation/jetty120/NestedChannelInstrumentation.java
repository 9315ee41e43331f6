/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where servlets of the older APIs are handled, which have a server of Jetty 11 inside them. */
public final class NestedChannelInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "12.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.eclipse.jetty.ee8.nested.HttpChannel", "org.eclipse.jetty.ee9.nested.HttpChannel");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("handle"), NestedChannelAdvice.class);
  }
}
