/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Level;
import dev.spoor.bootstrap.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the agent says of itself. For any thread; never throws. */
public final class AgentEvents implements Warnings.Voice {
  /** What {@code SPOOR_EVENT_NAMES} may rename, beside the events of operations. */
  static final Set<String> NAMES =
      Set.of(
          "agent_started",
          "agent_instrumented",
          "agent_status",
          "agent_warning",
          "agent_levels",
          "events_dropped");

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
   * @param durability {@code mapped} where what was accepted survives a kill, else {@code buffered}
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
    String library = version == null || version.isEmpty() ? name : name + ' ' + version;
    write("agent_instrumented", Level.INFO, library + ": " + hooks.size() + " hooks", fields);
  }

  /** How the agent is. */
  void status(Health health) {
    write("agent_status", Level.INFO, health.sentence(), health.fields());
  }

  /**
   * Lines were not written, and these numbers are missing for it. Whatever the level is: no line is
   * lost in silence.
   *
   * @return whether that stands among the lines that are written
   */
  public boolean dropped(String output, String cause, long count, long firstSeq, long lastSeq) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("output", output);
    fields.put("cause", cause);
    fields.put("count", count);
    fields.put("first_seq", firstSeq);
    fields.put("last_seq", lastSeq);
    String message = count + " lines are missing on " + output + ": " + cause;
    return writeAnyway("events_dropped", Level.WARN, message, fields);
  }

  /** Other levels are in force. Whatever they are: who changed them wants to see that. */
  public void levels(List<String> changes) {
    writeAnyway("agent_levels", Level.INFO, String.join("; ", changes), Map.of("changes", changes));
  }

  /**
   * A setting or a line of the control file is wrong. Whatever the level is, which may be what is
   * wrong.
   */
  public void misconfigured(String cause, String sentence) {
    writeAnyway("agent_warning", Level.WARN, sentence, warning(cause, sentence));
  }

  @Override
  public void warn(String cause, String sentence, long suppressed, @Nullable Context context) {
    Map<String, Object> fields = warning(cause, sentence);
    if (suppressed > 0) {
      fields.put("suppressed", suppressed);
    }
    if (events.enabled(KIND, LOGGER, null, Level.WARN)) {
      writeAnyway("agent_warning", Level.WARN, sentence, fields, context);
    }
  }

  private static Map<String, Object> warning(String cause, String sentence) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cause", cause);
    fields.put("warning", sentence);
    return fields;
  }

  /** Writes an event of the agent's, if its level is; {@code message} is for people. */
  private void write(String name, Level level, String message, Map<String, ?> fields) {
    if (events.enabled(KIND, LOGGER, null, level)) {
      writeAnyway(name, level, message, fields);
    }
  }

  private boolean writeAnyway(String name, Level level, String message, Map<String, ?> fields) {
    return writeAnyway(name, level, message, fields, null);
  }

  private boolean writeAnyway(
      String name, Level level, String message, Map<String, ?> fields, @Nullable Context context) {
    try {
      Draft draft = events.draft(System.nanoTime(), level);
      try {
        draft.event.name = events.name(name);
        draft.event.message = message;
        draft.event.context = context;
        draft.event.fields = fields;
        return events.write(draft);
      } finally {
        events.giveBack(draft);
      }
    } catch (Throwable failed) {
      counters.failed(failed);
      return false;
    }
  }
}
