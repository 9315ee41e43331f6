/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request is handled by servlets, again after each asynchronous dispatch. */
public final class ServletChannelInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "12.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.eclipse.jetty.ee10.servlet.ServletChannel",
        "org.eclipse.jetty.ee11.servlet.ServletChannel");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("handle"), ServletChannelAdvice.class);
  }
}
