/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.events.Event;
import com.google.adk.events.EventActions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an event is to the run. Classes that an application derived are not asked. */
final class Signals {
  /** Its type was {@code ConcurrentMap} before 1.0. */
  private static final Accessor STATE_DELTA = Accessor.of(EventActions.class, "stateDelta");

  /** Since 0.5, and deprecated in 1.8. */
  private static final Accessor END_INVOCATION = Accessor.of(EventActions.class, "endInvocation");

  /** A person, or whatever takes long, is to be waited for; or a callback or tool ends the run. */
  static boolean isInterruption(Event event) {
    if (event.getClass() != Event.class) {
      return false;
    }
    Optional<Set<String>> longRunning = event.longRunningToolIds();
    if (longRunning != null && longRunning.isPresent() && !longRunning.get().isEmpty()) {
      return true;
    }
    EventActions actions = actions(event);
    return actions != null && Boolean.TRUE.equals(END_INVOCATION.read(actions));
  }

  /** The agent gives up its turn in the loop, or in the parallel work, that it is a part of. */
  static boolean isEscalation(Event event) {
    EventActions actions = actions(event);
    return actions != null && actions.escalate().orElse(false);
  }

  static boolean isBy(String agent, Event event) {
    return event.getClass() == Event.class && agent.equals(event.author());
  }

  /** What the event changes in the session's state; what is none of the JDK's maps is not read. */
  static Map<?, ?> stateDelta(Event event) {
    EventActions actions = actions(event);
    return actions != null
            && STATE_DELTA.read(actions) instanceof Map<?, ?> map
            && map.getClass().getName().startsWith("java.util.")
        ? map
        : Map.of();
  }

  private static @Nullable EventActions actions(Event event) {
    EventActions actions = event.getClass() == Event.class ? event.actions() : null;
    return actions != null && actions.getClass() == EventActions.class ? actions : null;
  }

  private Signals() {}
}
