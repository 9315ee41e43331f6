/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a protocol is told to commit the response: the last moment for a header. */
public final class ProcessorInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.apache.tomcat", "tomcat", "9.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.apache.coyote.AbstractProcessor");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("action"), ActionAdvice.class);
  }
}
