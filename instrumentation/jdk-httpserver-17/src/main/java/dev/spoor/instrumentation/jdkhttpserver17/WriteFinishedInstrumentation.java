/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What the server is told when the last byte of a response is written. Moved after JDK 17. */
public final class WriteFinishedInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("jdk-httpserver");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "sun.net.httpserver.WriteFinishedEvent", "sun.net.httpserver.Event$WriteFinished");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(isConstructor(), WriteFinishedConstructorAdvice.class);
  }
}
