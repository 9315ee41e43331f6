/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk05;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.RunConfig;
import com.google.adk.artifacts.InMemoryArtifactService;
import com.google.adk.events.EventActions;
import com.google.adk.runner.Runner;
import com.google.adk.sessions.BaseSessionService;
import java.lang.reflect.Method;
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
    EventActions actions = EventActions.builder().build();
    actions.setStateDelta(new ConcurrentHashMap<>(Map.of(key, value)));
    return actions;
  }

  /** A method by the same name takes another type in each version. */
  static EventActions escalation() {
    EventActions actions = EventActions.builder().build();
    for (Method each : EventActions.class.getMethods()) {
      if (each.getName().equals("setEscalate") && each.getParameterTypes()[0] != Optional.class) {
        try {
          each.invoke(actions, true);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return actions;
  }

  private Library() {}
}
