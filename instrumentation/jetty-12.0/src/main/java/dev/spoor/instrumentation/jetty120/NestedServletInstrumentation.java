/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import static net.bytebuddy.matcher.ElementMatchers.nameEndsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request comes to the filters and the servlet that its path is mapped to. */
public final class NestedServletInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "12.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.eclipse.jetty.ee8.servlet.ServletHandler",
        "org.eclipse.jetty.ee9.servlet.ServletHandler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("doHandle").and(takesArgument(1, nameEndsWith(".nested.Request"))),
        NestedServletAdvice.class);
  }
}
