/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Recorder;

/** Everything that stands between operations and lines, put together. */
public final class Recording implements HealthSource {
  private final Counters counters = new Counters();
  private final Clock clock = new Clock(System.nanoTime());
  private final RecorderConfig config;
  private final Redactor redactor;
  private final LineOutputs outputs;
  private final Events events;
  private final AgentEvents agentEvents;
  private final Warnings warnings;
  private final AdviceFailureLog adviceFailures;
  private final LateRecorder recorder;

  /**
   * A recording whose lines go to the outputs.
   *
   * @param schemas one for each of the outputs' formats
   */
  public Recording(RecorderConfig config, Redactor redactor, Schema[] schemas, Outputs outputs) {
    this(config, redactor, schemas, LineOutputs.of(outputs));
  }

  Recording(RecorderConfig config, Redactor redactor, Schema[] schemas, LineOutputs outputs) {
    this.config = config;
    this.redactor = redactor;
    this.outputs = outputs;
    EventWriter writer = new EventWriter(schemas, outputs, counters);
    events = new Events(clock, config.eventNames(), writer, LevelRules.of(config.level()));
    agentEvents = new AgentEvents(events, counters);
    warnings = new Warnings(agentEvents, counters);
    adviceFailures = new AdviceFailureLog(counters, warnings);
    recorder = new LateRecorder(config, redactor, events, adviceFailures, warnings);
  }

  /** The door that advice knocks on. */
  public Recorder recorder() {
    return recorder;
  }

  /** Where levels are put in force. */
  public Events events() {
    return events;
  }

  public AgentEvents agentEvents() {
    return agentEvents;
  }

  public Warnings warnings() {
    return warnings;
  }

  /** Says who takes back an instrumentation that keeps failing. */
  public void switchOffBy(InstrumentationSwitch off) {
    adviceFailures.switchOffBy(off);
  }

  /** The thread with the ticks that recording needs, not started yet. */
  public Housekeeping housekeeping() {
    return new Housekeeping(warnings)
        .add(clock)
        .add(recorder)
        .add(new StatusTick(agentEvents, this, config.statusInterval()));
  }

  @Override
  public Health health() {
    return new Health(
        outputs.counters().judgedBy(redactor),
        redactor.failures(),
        counters.encodingFailures(),
        counters.ownFailures() + counters.lost(),
        counters.lastFailure(),
        counters.adviceFailures(),
        recorder.open());
  }

  /** Ends what is open when the JVM ends; nothing starts after that. */
  public void settleOpenOperations() {
    recorder.close();
  }

  /** Writes the health counters, as the last words of a JVM that ends. */
  public void writeStatus() {
    agentEvents.status(health());
  }
}
