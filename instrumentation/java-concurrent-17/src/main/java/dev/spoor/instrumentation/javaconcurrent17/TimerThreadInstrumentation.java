/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.bootstrap.TaskContexts;
import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import java.util.TimerTask;

/** The thread of a {@code java.util.Timer}, which has no context of its own. */
public final class TimerThreadInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return Library.jdk("java-concurrent");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("java.util.TimerThread");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("run"), CleanThreadAdvice.class);
    advisor.redirect(
        named("mainLoop"),
        named("run").and(isDeclaredBy(TimerTask.class)),
        TaskContexts.class,
        "run");
  }
}
