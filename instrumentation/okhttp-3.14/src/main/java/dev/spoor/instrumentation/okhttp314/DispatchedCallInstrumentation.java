/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The same call on a thread of the dispatcher. */
public final class DispatchedCallInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("com.squareup.okhttp3", "okhttp", "3.14");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
        "okhttp3.RealCall$AsyncCall", "okhttp3.internal.connection.RealCall$AsyncCall");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("execute").or(named("run")).and(takesArguments(0)), DispatchedAdvice.class);
  }
}
