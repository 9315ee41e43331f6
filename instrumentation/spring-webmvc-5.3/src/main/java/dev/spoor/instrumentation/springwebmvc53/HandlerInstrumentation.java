/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebmvc53;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A handler that has been found, once all that describes the match is in the request. */
public final class HandlerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.springframework", "spring-webmvc", "5.3");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.springframework.web.servlet.HandlerExecutionChain");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("applyPreHandle"), HandlerAdvice.class);
  }
}
