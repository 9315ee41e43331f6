/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * {@code ScheduledThreadPoolExecutor}, whose tasks do not pass {@code execute}. What is repeated
 * belongs to nobody.
 */
public final class ScheduledPoolInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-concurrent");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("java.util.concurrent.ScheduledThreadPoolExecutor");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("delayedExecute"), OneShotCaptureAdvice.class);
  }
}
