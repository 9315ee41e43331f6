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

/** Where a request goes on to the resource that a locator found. */
public final class LocatorInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.jboss.resteasy", "resteasy-core", "6.2");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.jboss.resteasy.core.ResourceLocatorInvoker");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("invokeOnTargetObject").and(takesArguments(3)), LocatorAdvice.class);
  }
}
