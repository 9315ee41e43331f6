/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Messages;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the members of one object. Belongs to a line; for one thread. */
final class JsonWriter {
  private static final byte[] FIRST = "{\"timestamp\":\"".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

  /** The whole line, in parts. */
  static final int ALL = 16;

  private static final int WORD_ROOM = 2 * RecentTexts.LONGEST_WRITTEN;

  private final Line line;
  private final TextWriter texts;
  private final Values values;
  private final Limits limits;
  private final Redactor redactor;
  private final Frames frames;
  private final boolean messages;
  private final Timestamps timestamps = new Timestamps();
  private @Nullable JsonText jsonTexts;
  private @Nullable Commands commands;
  private @Nullable StackTraces traces;
  private int begin;

  JsonWriter(Line line, Redactor redactor, EncodeConfig config, RecentTexts recent, Frames frames) {
    this.line = line;
    this.limits = config.limits();
    this.texts = new TextWriter(redactor, limits, recent);
    this.values = new Values(redactor, limits, texts);
    this.redactor = redactor;
    this.frames = frames;
    this.messages = config.capture() != Capture.MINIMAL;
  }

  /** Opens the object with its first member. */
  void begin(long timestampMicros) {
    begin = line.length();
    line.write(FIRST);
    timestamps.write(line, timestampMicros);
    line.write('"');
  }

  /** How long the line may become before the remaining members, in parts of sixteen. */
  private int end(int sixteenths) {
    return begin + limits.event() / 16 * sixteenths;
  }

  /** Writes members that were prepared. */
  void prepared(byte[] members) {
    line.write(members);
  }

  /** Writes a text that recurs from line to line. */
  void word(Name name, @Nullable String text) {
    if (text == null) {
      return;
    }
    line.write(name.bytes());
    // A word has room of its own: a stack trace before it must not have eaten it up.
    texts.writeRecurring(line, Math.max(end(ALL), line.length() + WORD_ROOM), text);
  }

  void text(Name name, @Nullable String text, Place place, int sixteenths) {
    if (text != null) {
      line.write(name.bytes());
      texts.write(line, end(sixteenths), text, place);
    }
  }

  void nothing(Name name) {
    line.write(name.bytes());
    line.write(NULL);
  }

  void number(Name name, long value) {
    line.write(name.bytes());
    Digits.decimal(line, value);
  }

  /** Writes nanoseconds as milliseconds. */
  void millis(Name name, long nanos) {
    line.write(name.bytes());
    Digits.thousandths(line, nanos / 1_000);
  }

  void id(Name name, long id) {
    line.write(name.bytes());
    line.write('"');
    Digits.hex(line, id);
    line.write('"');
  }

  void id(Name name, long high, long low) {
    line.write(name.bytes());
    line.write('"');
    Digits.hex(line, high);
    Digits.hex(line, low);
    line.write('"');
  }

  /** Writes a list of names. */
  void names(Name name, Object value, int sixteenths) {
    line.write(name.bytes());
    commands().writeNames(line, end(sixteenths), value);
  }

  /** Writes nodes with their times. */
  void visits(Name name, Object value, int sixteenths) {
    line.write(name.bytes());
    Visits.write(line, end(sixteenths), texts, value);
  }

  /** Writes what was said, and by whom. */
  void messages(Name name, Messages messages, int sixteenths) {
    line.write(name.bytes());
    Said.write(line, end(sixteenths), texts, messages);
  }

  /** Writes an argument vector. */
  void command(Name name, Object value, boolean minimal, int sixteenths) {
    line.write(name.bytes());
    commands().write(line, end(sixteenths), value, minimal);
  }

  /** Writes arguments by name. */
  void object(Name name, Object value, boolean minimal, int sixteenths) {
    line.write(name.bytes());
    if (value instanceof String text) {
      jsonTexts().write(line, end(sixteenths), text, minimal);
    } else {
      values.writeObject(line, end(sixteenths), value, minimal);
    }
  }

  /** Writes a member that is neither common nor an attribute. */
  void member(Name name, String label, @Nullable Object value, int sixteenths) {
    line.write(name.bytes());
    values.writeMember(line, end(sixteenths), label, value);
  }

  void stackTrace(Name name, Throwable thrown, @Nullable String message) {
    line.write(name.bytes());
    line.write('"');
    traces().write(line, end(15), thrown, message);
    line.write('"');
  }

  /** Writes the frames of a thread behind its state. */
  void stack(Name name, String state, StackTraceElement[] stack) {
    line.write(name.bytes());
    line.write('"');
    traces().write(line, end(15), state, stack);
    line.write('"');
  }

  private JsonText jsonTexts() {
    JsonText known = jsonTexts;
    if (known == null) {
      known = new JsonText(redactor, limits, texts);
      jsonTexts = known;
    }
    return known;
  }

  private Commands commands() {
    Commands known = commands;
    if (known == null) {
      known = new Commands(limits, texts, true);
      commands = known;
    }
    return known;
  }

  private StackTraces traces() {
    StackTraces known = traces;
    if (known == null) {
      known = new StackTraces(limits, texts, frames, messages);
      traces = known;
    }
    return known;
  }
}
