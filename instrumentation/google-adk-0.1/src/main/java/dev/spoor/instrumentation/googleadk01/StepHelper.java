/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.InvocationContext;
import com.google.adk.events.Event;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import io.reactivex.rxjava3.core.Flowable;
import org.jspecify.annotations.Nullable;

/**
 * Puts the agent's own context in force for each of its steps: the library goes on to the next one
 * wherever the runner was done with the events of the last.
 */
public final class StepHelper {

  /**
   * Enters a step.
   *
   * @param arguments one of which is the agent's, in the place that it has in this version
   */
  public static @Nullable Object enter(@Nullable Object[] arguments) {
    for (Object each : arguments) {
      if (each instanceof InvocationContext invocation) {
        Context context = AgentHelper.contextOf(invocation);
        return context == null ? null : new Scope(context, Contexts.activate(context));
      }
    }
    return null;
  }

  public static @Nullable Flowable<Event> exit(
      @Nullable Object entered, @Nullable Flowable<Event> events) {
    if (!(entered instanceof Scope scope)) {
      return events;
    }
    Contexts.restore(scope.before());
    return events == null ? null : new StepEvents<>(events, scope.context());
  }

  private record Scope(Context context, @Nullable Context before) {}

  private StepHelper() {}
}
