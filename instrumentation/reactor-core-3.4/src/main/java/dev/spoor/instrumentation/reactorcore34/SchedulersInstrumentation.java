/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What every scheduler does with a task before it takes it. */
public final class SchedulersInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.projectreactor", "reactor-core", "3.4");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("reactor.core.scheduler.Schedulers");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("onSchedule").and(takesArgument(0, Runnable.class)), ScheduleAdvice.class);
  }
}
