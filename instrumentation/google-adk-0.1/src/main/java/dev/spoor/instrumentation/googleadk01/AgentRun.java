/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.events.Event;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** One run of an agent. */
final class AgentRun extends Followed<Event> {
  private static final int MAX_KEYS = 100;

  private final String agent;
  private final Set<String> updates = new LinkedHashSet<>();
  private volatile boolean escalated;

  AgentRun(Operation operation, String agent) {
    super(operation);
    this.agent = agent;
  }

  @Override
  void emitted(Event event) {
    escalated = Signals.isEscalation(event);
    if (!Signals.isBy(agent, event)) {
      return; // of an agent within, which says it itself
    }
    if (Signals.isInterruption(event)) {
      operation.outcome("interrupted");
    }
    for (Object key : Signals.stateDelta(event).keySet()) {
      if (key instanceof String name && updates.size() < MAX_KEYS && updates.add(name)) {
        operation.set(Attribute.STATE_UPDATES, new ArrayList<>(updates));
      }
    }
  }

  /** Who escalates is not listened to any longer. */
  @Override
  void cancelled() {
    if (escalated) {
      completed();
    } else {
      super.cancelled();
    }
  }
}
