/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.events.Event;
import io.reactivex.rxjava3.core.Flowable;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code BaseLlmFlow}: one round of asking the model and calling its tools. */
final class StepAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.AllArguments @Nullable Object[] arguments) {
    return StepHelper.enter(arguments);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Object scope,
      @Advice.Return(readOnly = false) @Nullable Flowable<Event> events) {
    events = StepHelper.exit(scope, events);
  }

  private StepAdvice() {}
}
