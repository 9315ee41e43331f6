/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request comes to the filters and the servlet that its path is mapped to. */
public final class ServletDispatchInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.undertow", "undertow", "2.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.undertow.servlet.handlers.ServletDispatchingHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("handleRequest"), ServletAdvice.class);
  }
}
