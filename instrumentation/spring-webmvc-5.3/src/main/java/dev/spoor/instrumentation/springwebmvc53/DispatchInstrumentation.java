/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebmvc53;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What came of a handler, before an exception is turned into an answer. */
public final class DispatchInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.springframework", "spring-webmvc", "5.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.springframework.web.servlet.DispatcherServlet");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("processDispatchResult").and(takesArgument(4, Exception.class)),
        DispatchAdvice.class);
  }
}
