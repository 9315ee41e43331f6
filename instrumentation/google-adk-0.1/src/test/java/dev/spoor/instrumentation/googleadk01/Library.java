/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.InvocationContext;
import com.google.adk.agents.RunConfig;
import com.google.adk.artifacts.BaseArtifactService;
import com.google.adk.artifacts.InMemoryArtifactService;
import com.google.adk.events.EventActions;
import com.google.adk.runner.Runner;
import com.google.adk.sessions.BaseSessionService;
import com.google.adk.sessions.InMemorySessionService;
import com.google.adk.sessions.Session;
import com.google.genai.types.Content;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is deprecated in the newest version, and all that the oldest has. */
@SuppressWarnings("deprecation")
final class Library {

  static Runner runner(BaseAgent root, BaseSessionService sessions) {
    return new Runner(root, Talks.APP, new InMemoryArtifactService(), sessions);
  }

  static void createSession(BaseSessionService sessions, String id) {
    var state = new ConcurrentHashMap<String, Object>();
    var unused = sessions.createSession(Talks.APP, Talks.USER, state, id).blockingGet();
  }

  static RunConfig streaming() {
    RunConfig.Builder config = RunConfig.builder();
    config.setStreamingMode(RunConfig.StreamingMode.SSE);
    return config.build();
  }

  static EventActions change(String key, Object value) {
    EventActions actions = actions();
    actions.setStateDelta(new ConcurrentHashMap<>(Map.of(key, value)));
    return actions;
  }

  static EventActions escalation() {
    return set(EventActions.class, actions(), "setEscalate", true);
  }

  private static EventActions actions() {
    return EventActions.builder().build();
  }

  /** The constructor of old, where there is no other way. */
  static InvocationContext invocation(BaseAgent agent, Session session) {
    var sessions = new InMemorySessionService();
    RunConfig config = RunConfig.builder().build();
    Optional<Method> old = method(InvocationContext.class, "create", BaseArtifactService.class);
    if (old.isEmpty()) {
      return InvocationContext.builder()
          .invocationId("i")
          .agent(agent)
          .session(session)
          .sessionService(sessions)
          .runConfig(config)
          .build();
    }
    Content message = Talks.message();
    Object[] all = {sessions, new InMemoryArtifactService(), "i", agent, session, message, config};
    return (InvocationContext) invoke(old.get(), null, all);
  }

  private static Optional<Method> method(Class<?> of, String name, Class<?> second) {
    return Arrays.stream(of.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterTypes().length == 7)
        .filter(each -> each.getParameterTypes()[1] == second)
        .findFirst();
  }

  /**
   * Sets what this version has: a method by the same name takes or returns another type in each.
   */
  static <B> B set(Class<? super B> type, B object, String name, Object value) {
    Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 1)
        .filter(each -> takes(each.getParameterTypes()[0], value))
        .findFirst()
        .ifPresent(method -> invoke(method, object, value));
    return object;
  }

  private static boolean takes(Class<?> type, Object value) {
    return type.isInstance(value) || (type == boolean.class && value instanceof Boolean);
  }

  private static Object invoke(Method method, Object on, Object... values) {
    try {
      return method.invoke(on, values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.getName(), e);
    }
  }

  private Library() {}
}
