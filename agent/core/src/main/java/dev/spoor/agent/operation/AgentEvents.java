/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the agent says of itself. For any thread; never throws. */
public final class AgentEvents implements Warnings.Voice {
  private static final String KIND = "agent";
  private static final String LOGGER = "dev.spoor";

  private final Events events;
  private final Counters counters;

  AgentEvents(Events events, Counters counters) {
    this.events = events;
    this.counters = counters;
  }

  /**
   * The agent is up.
   *
   * @param settings each setting with its value and origin
   * @param durability {@code process} where what was accepted survives a kill, else {@code
   *     buffered}
   */
  public void started(
      String version, Map<String, ?> settings, List<String> outputs, String durability) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("version", version);
    fields.put("settings", settings);
    fields.put("outputs", outputs);
    fields.put("durability", durability);
    write("agent_started", Level.INFO, "Spoor " + version + " is up", fields);
  }

  /**
   * A library's hooks are in.
   *
   * @param hooks the methods that were advised
   */
  public void instrumented(String name, @Nullable String version, List<String> hooks) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", name);
    if (version != null) {
      fields.put("version", version);
    }
    fields.put("hooks", hooks);
    write("agent_instrumented", Level.INFO, name + " is instrumented", fields);
  }

  /** How the agent is. */
  void status(Map<String, ?> fields) {
    write("agent_status", Level.INFO, "Spoor's health", fields);
  }

  /** Lines were not written, and these numbers are missing for it. */
  public void dropped(String output, String cause, long count, long firstSeq, long lastSeq) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("output", output);
    fields.put("cause", cause);
    fields.put("count", count);
    fields.put("first_seq", firstSeq);
    fields.put("last_seq", lastSeq);
    write("events_dropped", Level.WARN, count + " lines are missing on " + output, fields);
  }

  @Override
  public void warn(String cause, String sentence, long suppressed) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cause", cause);
    fields.put("warning", sentence);
    if (suppressed > 0) {
      fields.put("suppressed", suppressed);
    }
    write("agent_warning", Level.WARN, sentence, fields);
  }

  /** Writes an event of the agent's; {@code message} is for people. */
  public void write(String name, Level level, String message, Map<String, ?> fields) {
    if (!events.enabled(KIND, LOGGER, null, level)) {
      return;
    }
    try {
      Draft draft = events.draft(System.nanoTime(), level);
      draft.event.name = events.names().name(name);
      draft.event.message = message;
      draft.event.fields = fields;
      events.write(draft);
      events.giveBack(draft);
    } catch (Throwable failed) {
      counters.failed(failed);
    }
  }
}
