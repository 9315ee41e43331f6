/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import org.jspecify.annotations.Nullable;

/** Writes the columns of a console line. Belongs to a line; for one thread. */
final class ConsoleWriter {
  /** What begins each line of a stack trace; below the columns. */
  static final String TRACE = "\n                                   ┆ ";

  private static final String AGENT = "agent_";

  /** Shows the last group of a UUID, and short ids whole. */
  private static final int ID_WIDTH = 13;

  private static final String CUT = "…";
  private static final int KIND_WIDTH = 16;
  private static final int DEEPEST = 12;
  private static final byte[] GUIDE = Scalars.bytes("│ ");
  private static final int LONGEST = 300;
  private static final byte[][] LEVELS = {
    Scalars.bytes("trace"),
    Scalars.bytes("debug"),
    Scalars.bytes("info "),
    Scalars.bytes("WARN "),
    Scalars.bytes("ERROR"),
    Scalars.bytes("FATAL")
  };

  private final Line line;
  private final Redactor redactor;
  private final Palette palette;
  private final TextWriter texts;
  private final StackTraces traces;
  private final ConsoleFields fields;
  private final Timestamps timestamps = new Timestamps();
  private final Durations durations = new Durations();
  private final int longest;

  ConsoleWriter(Line line, Redactor redactor, EncodeConfig config, Palette palette, Frames frames) {
    this.line = line;
    this.redactor = redactor;
    this.palette = palette;
    this.longest = config.limits().event();
    Limits limits = config.limits().withString(LONGEST);
    this.texts = new TextWriter(redactor, limits, new Escaper(false));
    this.traces =
        new StackTraces(config.limits(), texts, frames, config.capture() != Capture.MINIMAL);
    this.fields = new ConsoleFields(line, this, redactor, config.with(limits));
  }

  ConsoleFields fields() {
    return fields;
  }

  Palette palette() {
    return palette;
  }

  /** Writes a text of the application's in this colour. */
  void text(byte[] colour, String text, Place place) {
    line.write(colour);
    texts.inside(line, line.length() + 4 * LONGEST, text, 0, text.length(), place);
    line.write(palette.plain);
  }

  /** Writes a text of ours in this colour. */
  void word(byte[] colour, String text) {
    line.write(colour);
    Scalars.ascii(line, text, false);
    line.write(palette.plain);
  }

  void gap() {
    line.write(' ');
    line.write(' ');
  }

  void time(long micros) {
    line.write(palette.dim);
    timestamps.writeTime(line, micros);
    line.write(palette.plain);
    gap();
  }

  void level(Level level) {
    line.write(
        switch (level) {
          case TRACE, DEBUG, INFO -> palette.dim;
          case WARN -> palette.yellow;
          case ERROR, FATAL -> palette.redBold;
        });
    line.write(LEVELS[level.ordinal()]);
    line.write(palette.plain);
    gap();
  }

  /** Writes the end of the correlation id, in a colour that lines of one id share. */
  void correlation(@Nullable Context context) {
    String id = context == null ? null : context.correlationId();
    if (id == null) {
      Durations.blanks(line, ID_WIDTH);
    } else {
      String end = end(id);
      text(palette.threads[(id.hashCode() >>> 4) % palette.threads.length], end, Place.TEXT);
      Durations.blanks(line, ID_WIDTH - end.length());
    }
    line.write(' ');
  }

  /** The end of an id, of which the whole must have been looked at: a secret's end is no secret. */
  private String end(String id) {
    if (!redactor.clean(id)) {
      return Redactor.MARKER;
    }
    return id.length() <= ID_WIDTH ? id : CUT.concat(id.substring(id.length() - ID_WIDTH + 1));
  }

  void duration(long nanos) {
    if (nanos < 0) {
      Durations.none(line);
    } else {
      line.write(nanos >= 1_000_000_000L ? palette.yellow : palette.plain);
      durations.write(line, nanos);
      line.write(palette.plain);
    }
    gap();
  }

  void depth(Event event) {
    int depth = event.context == null ? 0 : Math.min(event.context.depth(), DEEPEST);
    line.write(palette.dim);
    for (int i = 0; i < depth; i++) {
      line.write(GUIDE);
    }
    line.write(palette.plain);
  }

  void stage(ConsoleStage stage, Level level) {
    line.write(stage.colour(palette, level));
    line.write(stage.glyph());
    line.write(palette.plain);
    line.write(' ');
  }

  void kind(Event event) {
    String label = event.operation == null ? shortName(event.name) : event.kind;
    text(colour(event), label, Place.TEXT);
    Durations.blanks(line, Math.max(1, KIND_WIDTH - label.length()));
  }

  /** Without the {@code agent_} that all but one of the agent's own events begin with. */
  private static String shortName(String name) {
    return name.startsWith(AGENT) ? name.substring(AGENT.length()) : name;
  }

  private byte[] colour(Event event) {
    if (event.operation == null) {
      return palette.dim;
    }
    Kind kind = event.operation.kind();
    return switch (kind) {
      case HTTP_REQUEST, HTTP_CLIENT, MESSAGE -> palette.blue;
      case GRAPH_EXECUTION, NODE, JOB -> palette.magenta;
      default -> palette.cyan;
    };
  }

  void failure(Event event, @Nullable String error) {
    if (event.errorType == null) {
      return;
    }
    byte[] colour = event.level == Level.WARN ? palette.yellow : palette.red;
    boolean thrown = event.errorType.indexOf('.') >= 0;
    gap();
    if (thrown || error == null) {
      text(colour, simpleName(event.errorType), Place.TEXT);
    }
    if (error != null && !error.equals(event.errorType)) {
      text(colour, thrown ? ": " : "", Place.TEXT);
      text(colour, error, Place.TEXT);
    }
  }

  private String simpleName(String type) {
    return redactor.clean(type) ? type.substring(type.lastIndexOf('.') + 1) : Redactor.MARKER;
  }

  void stackTrace(Event event, @Nullable String error) {
    if (event.stackTraceOf != null) {
      line.write(palette.dim);
      Scalars.utf8(line, TRACE);
      traces.write(line, line.length() + longest, event.stackTraceOf, error);
      line.write(palette.plain);
    }
  }

  /** Writes what the thread is doing. */
  void stack(Event event) {
    if (event.stack != null && event.threadState != null) {
      line.write(palette.dim);
      Scalars.utf8(line, TRACE);
      traces.write(line, line.length() + longest, event.threadState, event.stack);
      line.write(palette.plain);
    }
  }
}
