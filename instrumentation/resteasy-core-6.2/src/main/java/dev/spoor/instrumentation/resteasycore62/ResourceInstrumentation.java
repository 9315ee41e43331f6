/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request comes to a resource method. */
public final class ResourceInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.jboss.resteasy", "resteasy-core", "6.2");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.jboss.resteasy.core.ResourceMethodInvoker");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("invokeOnTarget").and(takesArguments(3)), ResourceAdvice.class);
  }
}
