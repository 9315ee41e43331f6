/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The connector's request objects, which serve one request after the other. */
public final class RequestInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.apache.tomcat", "tomcat", "9.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.apache.coyote.Request");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("recycle"), RecycleAdvice.class);
  }
}
