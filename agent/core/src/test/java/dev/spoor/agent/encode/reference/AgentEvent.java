/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import dev.spoor.agent.encode.reference.Field.Shape;
import java.util.List;

/**
 * An event of the agent's own.
 *
 * @param name as it stands in {@code event}
 * @param meaning when it is written
 * @param fields its own fields
 */
record AgentEvent(String name, String meaning, List<Field> fields) {
  private static final String ALWAYS = "always";

  static final List<AgentEvent> ALL =
      List.of(
          new AgentEvent(
              "agent_started",
              "The agent is up.",
              List.of(
                  always("version", Shape.STRING, "Spoor's version."),
                  always("settings", Shape.OBJECT, "Each setting with its value and its origin."),
                  always("outputs", Shape.STRINGS, "Where lines go."),
                  Field.oneOf(
                      "durability",
                      List.of("mapped", "buffered"),
                      ALWAYS,
                      "`mapped` where what was accepted survives a kill."))),
          new AgentEvent(
              "agent_instrumented",
              "A library's hooks are in; again as a whole when a class adds more.",
              List.of(
                  always("name", Shape.STRING, "The library."),
                  Field.of("version", Shape.STRING, "when known", "The library's version."),
                  always("hooks", Shape.STRINGS, "The methods that are advised."))),
          new AgentEvent(
              "agent_status",
              "The health counters, once a minute and at the end.",
              List.of(
                  always("accepted", Shape.COUNT, "Events that were accepted."),
                  always("refused", Shape.COUNT, "Events that were not: the ring was full."),
                  always("written", Shape.COUNTS, "Lines written, by output."),
                  always("dropped", Shape.OBJECT, "Lines not written, by output and cause."),
                  always("write_failures", Shape.COUNT, "Writes that failed."),
                  always("last_error", Shape.OBJECT, "The last error, by output."),
                  always("last_success", Shape.OBJECT, "When each output last wrote, in UTC."),
                  always(
                      "ring_depth",
                      Shape.COUNT,
                      "Lines that the slowest output has still to write."),
                  always("ring_bytes", Shape.COUNT, "The size of the ring."),
                  always("redactor_failures", Shape.COUNT, "Values replaced by failing."),
                  always("encoding_failures", Shape.COUNT, "Events written as stubs."),
                  always("agent_failures", Shape.COUNT, "Failures of the agent's own."),
                  always("advice_failures", Shape.COUNTS, "Failures, by instrumentation."),
                  always("open_operations", Shape.COUNT, "Started and not ended."),
                  Field.of(
                      "last_failure", Shape.STRING, "after one", "The agent's last failure."))),
          new AgentEvent(
              "agent_warning",
              "Something is wrong; once a minute at most for each cause.",
              List.of(
                  always("cause", Shape.STRING, "What the warning is about."),
                  always("warning", Shape.STRING, "What is wrong, and what to do."),
                  Field.of("suppressed", Shape.COUNT, "when any", "How many were not written."))),
          new AgentEvent(
              "agent_levels",
              "The control file has changed levels.",
              List.of(always("changes", Shape.STRINGS, "What changed."))),
          new AgentEvent(
              "events_dropped",
              "Lines are missing.",
              List.of(
                  always("output", Shape.STRING, "Where they are missing."),
                  always("cause", Shape.STRING, "Why."),
                  always("count", Shape.COUNT, "How many."),
                  always("first_seq", Shape.INTEGER, "The first that is missing."),
                  always("last_seq", Shape.INTEGER, "The last that is missing."))));

  private static Field always(String name, Shape shape, String meaning) {
    return Field.of(name, shape, ALWAYS, meaning);
  }
}
