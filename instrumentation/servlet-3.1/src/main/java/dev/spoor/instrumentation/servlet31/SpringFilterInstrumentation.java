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

/** The filters of Spring, one of which comes first where Spring Boot or Spring Security runs. */
public final class SpringFilterInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("jakarta.servlet", "servlet", "3.1");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "org.springframework.web.filter.OncePerRequestFilter",
        "org.springframework.web.filter.DelegatingFilterProxy");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.onIfPresent(
        named("doFilter").and(takesArgument(0, named("javax.servlet.ServletRequest"))),
        JavaxAdvice.class);
    advisor.onIfPresent(
        named("doFilter").and(takesArgument(0, named("jakarta.servlet.ServletRequest"))),
        JakartaAdvice.class);
  }
}
