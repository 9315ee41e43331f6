/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The classes of the servlet API that nearly all servlets, and some filters, are made from. */
public final class ServletInstrumentation implements Instrumentation {
  private static final String JAVAX = "javax.servlet.";

  @Override
  public Library library() {
    return new Library("jakarta.servlet", "servlet", "3.1");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "javax.servlet.http.HttpServlet",
        "jakarta.servlet.http.HttpServlet",
        "javax.servlet.http.HttpFilter",
        "jakarta.servlet.http.HttpFilter");
  }

  @Override
  public void advise(Advisor advisor) {
    String type = advisor.type().getName();
    boolean javax = type.startsWith(JAVAX);
    advisor.on(
        named(type.endsWith("Servlet") ? "service" : "doFilter")
            .and(takesArgument(0, named((javax ? JAVAX : "jakarta.servlet.") + "ServletRequest"))),
        javax ? JavaxAdvice.class : JakartaAdvice.class);
  }
}
