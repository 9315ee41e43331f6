/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a thread takes up a context of Vert.x, whatever for, and lays it down. */
public final class DispatchInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-core", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.vertx.core.impl.VertxImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("beginDispatch").and(takesArguments(1)), BeginDispatchAdvice.class);
    advisor.on(named("endDispatch").and(takesArguments(1)), EndDispatchAdvice.class);
  }
}
