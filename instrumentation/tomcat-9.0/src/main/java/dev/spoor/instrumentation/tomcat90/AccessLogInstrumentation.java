/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where the container writes its access log: when a request is over, however it was handled. */
public final class AccessLogInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.apache.tomcat", "tomcat", "9.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.apache.catalina.core.ContainerBase");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("logAccess"), AccessLogAdvice.class);
  }
}
