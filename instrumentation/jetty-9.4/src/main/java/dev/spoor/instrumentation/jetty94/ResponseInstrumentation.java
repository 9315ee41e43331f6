/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a response is committed: the last moment for a header. */
public final class ResponseInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("org.eclipse.jetty", "jetty", "9.4");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.eclipse.jetty.server.Response");
  }

  @Override
  public void advise(Advisor advisor) {
    if (advisor.type().isInterface()) {
      return; // Jetty 12 has an interface by this name
    }
    advisor.on(named("newResponseMetaData"), CommitAdvice.class);
  }
}
