/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.InvocationContext;
import com.google.adk.agents.LoopAgent;
import com.google.adk.agents.ParallelAgent;
import com.google.adk.agents.SequentialAgent;
import com.google.adk.events.Event;
import com.google.adk.sessions.Session;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import io.reactivex.rxjava3.core.Flowable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the runs of agents, and knows in which of them the library is at work. */
public final class AgentHelper {
  private static final Set<Class<?>> WORKFLOWS =
      Set.of(SequentialAgent.class, ParallelAgent.class, LoopAgent.class);

  /** By what the library hands to all that belongs to one agent's run. */
  private static final WeakIdentityMap<Context> RUNS = new WeakIdentityMap<>();

  public static @Nullable Flowable<Event> followed(
      BaseAgent agent, @Nullable InvocationContext parent, @Nullable Flowable<Event> events) {
    return events == null
        ? null
        : new FollowedFlowable<>(events, new Beginning<>(null, () -> begin(agent, parent)));
  }

  private static @Nullable Followed<Event> begin(
      BaseAgent agent, @Nullable InvocationContext parent) {
    Context lost = Contexts.current() == null ? contextOf(parent) : null;
    if (lost != null) {
      Contexts.restore(lost);
    }
    if (isTheGraphItself(agent, parent)) {
      return null;
    }
    Run.stepped();
    Operation run = Operations.innermost(Kind.GRAPH_EXECUTION);
    Operation operation =
        Operations.of(Kind.NODE)
            .logger(agent.getClass().getName())
            .set(Attribute.NODE, agent.name())
            .set(Attribute.GRAPH, run == null ? null : run.get(Attribute.GRAPH))
            .set(Attribute.THREAD_ID, run == null ? sessionOf(parent) : null)
            .start();
    return operation == null ? null : new AgentRun(operation, agent.name());
  }

  /** The agent that a runner runs, if all that it does is to run others. */
  private static boolean isTheGraphItself(BaseAgent agent, @Nullable InvocationContext parent) {
    Context context = Contexts.current();
    Operation around = context == null ? null : context.operation();
    return around != null
        && around.kind() == Kind.GRAPH_EXECUTION
        && !around.ended()
        && WORKFLOWS.contains(agent.getClass())
        && parent != null
        && parent.agent() == agent;
  }

  private static @Nullable String sessionOf(@Nullable InvocationContext invocation) {
    Session session = invocation == null ? null : invocation.session();
    return session == null ? null : session.id();
  }

  /** The agent that runs here has been given this context by the library. */
  public static void given(@Nullable InvocationContext own) {
    Context context = Contexts.current();
    if (own != null && context != null) {
      RUNS.put(own, context);
    }
  }

  /** The context of the agent's run that this belongs to, while it goes on. */
  static @Nullable Context contextOf(@Nullable InvocationContext invocation) {
    Context context = invocation == null ? null : RUNS.get(invocation);
    Operation operation = context == null ? null : context.operation();
    return operation == null || operation.ended() ? null : context;
  }

  /** Whether what is in force here belongs to that run. */
  static boolean isWithin(Context run) {
    for (Context at = Contexts.current(); at != null; ) {
      if (at == run) {
        return true;
      }
      Operation operation = at.operation();
      at = operation == null ? null : operation.around();
    }
    return false;
  }

  private AgentHelper() {}
}
