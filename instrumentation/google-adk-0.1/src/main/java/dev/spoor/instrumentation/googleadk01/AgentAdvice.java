/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.InvocationContext;
import com.google.adk.events.Event;
import io.reactivex.rxjava3.core.Flowable;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code BaseAgent}. */
final class AgentAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This BaseAgent agent,
      @Advice.Argument(0) @Nullable InvocationContext parent,
      @Advice.Return(readOnly = false) @Nullable Flowable<Event> events) {
    events = AgentHelper.followed(agent, parent, events);
  }

  private AgentAdvice() {}
}
