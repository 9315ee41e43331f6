/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.bootstrap.TaskContexts;
import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/**
 * {@code ThreadPoolExecutor}, and Tomcat's copy of it: a task runs in the context that it was
 * submitted in. Older Tomcats have a subclass instead, with nothing to weave.
 */
public final class ThreadPoolInstrumentation implements Instrumentation {
  private static final String WORK = "runWorker";

  @Override
  public Library library() {
    return Library.jdk("java-concurrent");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "java.util.concurrent.ThreadPoolExecutor",
        "org.apache.tomcat.util.threads.ThreadPoolExecutor");
  }

  @Override
  public void advise(Advisor advisor) {
    if (advisor.type().getDeclaredMethods().filter(named(WORK)).isEmpty()) {
      return;
    }
    advisor.on(named("execute").and(takesArguments(Runnable.class)), TaskCaptureAdvice.class);
    advisor.on(named("reject").and(takesArguments(Runnable.class)), TaskRejectAdvice.class);
    advisor.on(named("remove").and(takesArguments(Runnable.class)), TaskRemoveAdvice.class);
    advisor.on(named(WORK), CleanThreadAdvice.class);
    advisor.redirect(
        named(WORK), named("run").and(isDeclaredBy(Runnable.class)), TaskContexts.class, "run");
  }
}
