/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaprocess17;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * The private {@code ProcessBuilder.start(Redirect[])}, through which {@code start()}, {@code
 * startPipeline} and every {@code Runtime.exec} go.
 */
public final class JavaProcessInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-process");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("java.lang.ProcessBuilder");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("start").and(takesArguments(1)), ProcessStartAdvice.class);
  }
}
