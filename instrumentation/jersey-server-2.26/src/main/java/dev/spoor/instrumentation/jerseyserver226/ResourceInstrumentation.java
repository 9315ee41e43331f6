/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jerseyserver226;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request comes to a resource method. */
public final class ResourceInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.glassfish.jersey.core", "jersey-server", "2.26");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.glassfish.jersey.server.model.ResourceMethodInvoker");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("apply")
            .and(
                takesArgument(
                    0,
                    named(
                        "org.glassfish.jersey.server.internal.process.RequestProcessingContext"))),
        ResourceAdvice.class);
  }
}
