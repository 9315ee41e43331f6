/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.events.Event;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;

/** One run of a runner. */
final class Run extends Followed<Event> {

  Run(Operation operation) {
    super(operation);
  }

  /** The run around the caller goes on to an agent. */
  static void stepped() {
    Operation run = Operations.innermost(Kind.GRAPH_EXECUTION);
    if (run != null) {
      synchronized (run) {
        Object steps = run.get(Attribute.STEPS);
        run.set(Attribute.STEPS, steps instanceof Number number ? number.longValue() + 1 : 1);
      }
    }
  }

  @Override
  void emitted(Event event) {
    if (Signals.isInterruption(event)) {
      operation.outcome("interrupted");
    }
  }
}
