/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** {@code AsyncGenerator.WithEmbed}, which a run hands out, and by whose draining it runs. */
public final class GeneratorInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return GraphInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("org.bsc.async.AsyncGenerator$WithEmbed");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("next").and(takesArguments(0)), GeneratorAdvice.class);
    advisor.onIfPresent(
        named("cancel").and(takesArguments(boolean.class)), GeneratorCancelAdvice.class);
  }
}
