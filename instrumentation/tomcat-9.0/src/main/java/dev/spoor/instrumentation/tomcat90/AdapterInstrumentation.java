/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request comes from the connector to the container, and comes back to it. */
public final class AdapterInstrumentation implements Instrumentation {
  private static final String REQUEST = "org.apache.coyote.Request";

  @Override
  public Library library() {
    return new Library("org.apache.tomcat", "tomcat", "9.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.apache.catalina.connector.CoyoteAdapter");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("service").and(takesArgument(0, named(REQUEST))), ServiceAdvice.class);
    advisor.on(
        named("asyncDispatch").and(takesArgument(0, named(REQUEST))), AsyncDispatchAdvice.class);
  }
}
