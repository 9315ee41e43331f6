/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The timer thread of {@code ForkJoinPool}, since JDK 25: it begins without a context. */
public final class DelaySchedulerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-concurrent");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("java.util.concurrent.DelayScheduler");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("run"), CleanThreadAdvice.class);
  }
}
