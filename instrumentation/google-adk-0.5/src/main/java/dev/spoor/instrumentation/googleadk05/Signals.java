/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk05;

import com.google.adk.events.Event;
import com.google.adk.events.EventActions;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an event is to the run. Classes that an application derived are not asked. */
final class Signals {
  /** Its type was {@code ConcurrentMap} before 1.0. */
  private static final @Nullable MethodHandle STATE_DELTA = find("stateDelta");

  /** Deprecated in 1.8. */
  private static final @Nullable MethodHandle END_INVOCATION = find("endInvocation");

  /** A person, or whatever takes long, is to be waited for; or a callback or tool ends the run. */
  static boolean isInterruption(Event event) {
    if (event.getClass() != Event.class) {
      return false;
    }
    Optional<Set<String>> longRunning = event.longRunningToolIds();
    if (longRunning != null && longRunning.isPresent() && !longRunning.get().isEmpty()) {
      return true;
    }
    return isTrue(read(END_INVOCATION, event));
  }

  /** The agent gives up its turn in the loop, or in the parallel work, that it is a part of. */
  static boolean isEscalation(Event event) {
    EventActions actions = actions(event);
    return actions != null && isTrue(actions.escalate());
  }

  static boolean isBy(String agent, Event event) {
    return event.getClass() == Event.class && agent.equals(event.author());
  }

  /** What the event changes in the session's state; what is none of the JDK's maps is not read. */
  static Map<?, ?> stateDelta(Event event) {
    return read(STATE_DELTA, event) instanceof Map<?, ?> map
            && map.getClass().getName().startsWith("java.util.")
        ? map
        : Map.of();
  }

  private static @Nullable Object read(@Nullable MethodHandle accessor, Event event) {
    EventActions actions = actions(event);
    try {
      return actions == null || accessor == null ? null : accessor.invoke(actions);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  private static @Nullable EventActions actions(Event event) {
    EventActions actions = event.getClass() == Event.class ? event.actions() : null;
    return actions != null && actions.getClass() == EventActions.class ? actions : null;
  }

  private static boolean isTrue(@Nullable Object flag) {
    return flag instanceof Optional<?> known && known.isPresent() && known.get().equals(true);
  }

  private static @Nullable MethodHandle find(String accessor) {
    try {
      Method method = EventActions.class.getMethod(accessor);
      return MethodHandles.publicLookup().unreflect(method);
    } catch (ReflectiveOperationException unknown) {
      return null;
    }
  }

  private Signals() {}
}
