/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A call of which the application waits for the answer, or is called back. */
public final class CallInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("com.squareup.okhttp3", "okhttp", "3.14");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("okhttp3.RealCall", "okhttp3.internal.connection.RealCall");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("execute"), ExecuteAdvice.class);
    advisor.on(named("enqueue"), EnqueueAdvice.class);
  }
}
