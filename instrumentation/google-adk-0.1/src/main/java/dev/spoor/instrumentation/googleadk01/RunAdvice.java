/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.events.Event;
import io.reactivex.rxjava3.core.Flowable;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Runner}, where a run is asked for by the id of its session. */
final class RunAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This Object runner,
      @Advice.FieldValue("agent") @Nullable BaseAgent root,
      @Advice.Argument(1) @Nullable String sessionId,
      @Advice.Argument(2) @Nullable Object input,
      @Advice.Return(readOnly = false) @Nullable Flowable<Event> events) {
    events = RunHelper.followed(runner, root, sessionId, input, events);
  }

  private RunAdvice() {}
}
