/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.returns;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** {@code Runner.runAsync} and {@code runLive}, by the session or by its id. */
public final class RunnerInstrumentation implements Instrumentation {
  /** The library, as all instrumentations of this package name it. */
  static final Library LIBRARY = new Library("com.google.adk", RunHelper.INSTRUMENTATION, "0.1");

  static final String EVENTS = "io.reactivex.rxjava3.core.Flowable";

  private static final String RUNNER = "com.google.adk.runner.Runner";

  /** What a run does first. */
  private static final String APPENDS = "appendNewMessageToSession";

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(RUNNER).calledBefore(RUNNER + '#' + APPENDS);
  }

  @Override
  public void advise(Advisor advisor) {
    ElementMatcher.Junction<MethodDescription> runs =
        named("runAsync").or(named("runLive")).and(returns(named(EVENTS)));
    advisor.on(
        runs.and(takesArgument(0, String.class)).and(takesArgument(1, String.class)),
        RunAdvice.class);
    advisor.onIfPresent(
        runs.and(takesArgument(0, named("com.google.adk.sessions.Session"))),
        SessionRunAdvice.class);
    advisor.witness(named(APPENDS));
  }
}
