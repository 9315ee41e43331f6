/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * {@code ForkJoinPool}: a task that comes from outside brings its context; a worker begins without
 * one.
 */
public final class ForkJoinPoolInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-concurrent");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("java.util.concurrent.ForkJoinPool");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        namedOneOf("externalPush", "externalSubmit").and(takesArguments(1)),
        ForkCaptureAdvice.class);
    // JDK 17 has no such method.
    advisor.onIfPresent(named("poolSubmit").and(takesArguments(2)), ForkSubmitCaptureAdvice.class);
    advisor.on(named("runWorker"), CleanThreadAdvice.class);
  }
}
