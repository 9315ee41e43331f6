/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The timer of {@code ForkJoinPool}, since JDK 25. */
public final class DelayedForkJoinTaskInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-concurrent");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("java.util.concurrent.DelayScheduler$ScheduledForkJoinTask");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(isConstructor().and(takesArguments(6)), DelayedForkConstructorAdvice.class);
  }
}
