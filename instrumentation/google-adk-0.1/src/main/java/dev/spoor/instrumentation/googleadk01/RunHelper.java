/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.events.Event;
import com.google.adk.sessions.Session;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.reactivex.rxjava3.core.Flowable;
import org.jspecify.annotations.Nullable;

/** Follows the runs of a runner: each subscription to its events is one. */
public final class RunHelper {
  static final String INSTRUMENTATION = "google-adk";

  private static final String TOOLS_OF_THE_LIBRARY = "com.google.adk.tools.";

  /**
   * What is returned for the events of a run.
   *
   * @param input the message, or the queue of a live run: overloads hand it on, and are one run
   */
  public static @Nullable Flowable<Event> followed(
      Object runner,
      @Nullable BaseAgent root,
      @Nullable Session session,
      @Nullable Object input,
      @Nullable Flowable<Event> events) {
    return followed(runner, root, session == null ? null : session.id(), input, events);
  }

  public static @Nullable Flowable<Event> followed(
      Object runner,
      @Nullable BaseAgent root,
      @Nullable String sessionId,
      @Nullable Object input,
      @Nullable Flowable<Event> events) {
    if (events == null) {
      return null;
    }
    Object guard = input == null ? events : input;
    String logger = runner.getClass().getName();
    String graph = root == null ? null : root.name();
    return new FollowedFlowable<>(
        events, new Beginning<>(null, () -> begin(logger, graph, sessionId, guard)));
  }

  private static @Nullable Followed<Event> begin(
      String logger, @Nullable String graph, @Nullable String sessionId, Object guard) {
    Operation operation =
        Operations.of(Kind.GRAPH_EXECUTION)
            .logger(logger)
            .guard(guard)
            .set(Attribute.GRAPH, graph)
            .set(Attribute.THREAD_ID, isOfATool() ? null : sessionId)
            .start();
    return operation == null ? null : new Run(operation);
  }

  /** An agent that is a tool has a session of its own, which nobody knows and nobody keeps. */
  private static boolean isOfATool() {
    Context context = Contexts.current();
    Operation around = context == null || context.threadId() == null ? null : context.operation();
    String logger = around == null || around.kind() != Kind.TOOL_EXECUTION ? null : around.logger();
    return logger != null && logger.startsWith(TOOLS_OF_THE_LIBRARY);
  }

  private RunHelper() {}
}
