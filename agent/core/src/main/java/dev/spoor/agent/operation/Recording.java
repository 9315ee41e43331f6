/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.encode.Schema;

/** Everything that stands between operations and lines, put together. */
public final class Recording {
  private final Counters counters = new Counters();
  private final OpenOperations open = new OpenOperations();
  private final Settlement settlement = new Settlement(open);
  private final SpanSources spans = new SpanSources();
  private final Clock clock;
  private final Events events;
  private final AgentEvents agentEvents;
  private final Warnings warnings;
  private final AdviceFailureLog adviceFailures;
  private final OperationRecorder recorder;

  /**
   * A recording that writes these formats.
   *
   * @param schemas in the order in which {@code lines} wants its sections
   */
  public Recording(
      RecorderConfig config, CleanText cleanText, Schema[] schemas, EventWriter.Lines lines) {
    CorrelationConfig ids = config.correlation();
    clock = new Clock(new SystemTime(), System.nanoTime());
    EventWriter writer = new EventWriter(schemas, lines, counters);
    EventNames names = new EventNames(config.eventNames());
    events = new Events(clock, names, writer, LevelRules.of(config.level()));
    agentEvents = new AgentEvents(events, counters);
    warnings = new Warnings(agentEvents, counters);
    adviceFailures = new AdviceFailureLog(counters, warnings);
    InboundReader reader = new InboundReader(ids, cleanText, warnings);
    ExcludedPaths excluded = new ExcludedPaths(config.excludedPaths());
    Correlation correlation = new Correlation(ids, reader, spans, excluded, warnings);
    recorder =
        new OperationRecorder(
            config,
            correlation,
            new OutboundHeaders(ids),
            spans,
            events,
            open,
            adviceFailures,
            warnings);
  }

  /** The door that advice knocks on. */
  public OperationRecorder recorder() {
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

  public Counters counters() {
    return counters;
  }

  /** Says who takes back an instrumentation that keeps failing. */
  public void switchOffBy(InstrumentationSwitch off) {
    adviceFailures.switchOffBy(off);
  }

  /** The ticks that recording needs, for a thread that is not started yet. */
  public Housekeeping housekeeping() {
    return new Housekeeping(warnings).add(clock).add(settlement);
  }

  /** Ends what is open when the JVM ends. */
  public void settleOpenOperations() {
    settlement.settleAll();
  }
}
