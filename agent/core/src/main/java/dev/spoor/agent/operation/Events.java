/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Level;
import dev.spoor.agent.encode.Line;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where events begin: judged by their level, drafted, written. For any thread. */
public final class Events {
  private final Clock clock;
  private final Map<String, String> renamed;
  private final Drafts drafts;
  private final EventWriter writer;
  private volatile LevelRules levels;

  Events(Clock clock, Map<String, String> renamed, EventWriter writer, LevelRules levels) {
    this.clock = clock;
    this.renamed = renamed;
    this.drafts = new Drafts(writer.formats());
    this.writer = writer;
    this.levels = levels;
  }

  /** Puts other levels in force. */
  public void levels(LevelRules levels) {
    this.levels = levels;
  }

  boolean enabled(String kind, String logger, @Nullable String node, Level level) {
    return levels.enabled(kind, logger, node, level);
  }

  /** The name of an event of the agent's, as it is or as the settings rename it. */
  String name(String event) {
    return renamed.getOrDefault(event, event);
  }

  /** A draft to be filled, written or not, and given back. */
  Draft draft(long nanoTime, Level level) {
    Draft draft = drafts.take();
    Event event = draft.event;
    event.timestampMicros = clock.micros(nanoTime);
    event.level = level;
    event.javaThread = nameOf(Thread.currentThread());
    return draft;
  }

  boolean write(Draft draft) {
    return writer.write(draft);
  }

  void giveBack(Draft draft) {
    drafts.giveBack(draft);
  }

  /**
   * The draft's lines in copies of their own, to be written later or never; null if it can't be.
   */
  Line @Nullable [] hold(Draft draft) {
    if (!writer.encode(draft.event, draft.lines)) {
      return null;
    }
    Line[] held = new Line[draft.lines.length];
    for (int i = 0; i < held.length; i++) {
      Line line = draft.lines[i];
      held[i] = new Line(line.length());
      held[i].write(line.bytes(), 0, line.length());
    }
    return held;
  }

  void writeHeld(Line[] held) {
    writer.write(held);
  }

  static String nameOf(Thread thread) {
    String name = thread.getName();
    return name.isEmpty() ? "thread-" + thread.getId() : name;
  }
}
