/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;

/** One line for a person; where there is a stack trace, the lines of that below it. */
final class ConsoleSchema implements Schema {
  private static final byte[] TAIL = {'\n'};

  private final Redactor redactor;
  private final EncodeConfig config;
  private final Palette palette;
  private final Frames frames;

  ConsoleSchema(EncodeConfig config, Redactor redactor) {
    this.redactor = redactor;
    this.config = config;
    this.palette = Palette.of(config.colours());
    this.frames = new Frames(ConsoleWriter.TRACE, ConsoleWriter.TRACE + "  ");
  }

  @Override
  public void write(Event event, Line line) {
    ConsoleWriter out = writer(line);
    ConsoleFields fields = out.fields();
    out.time(event.timestampMicros);
    out.level(event.level);
    out.correlation(event.context);
    out.duration(event.durationNanos);
    out.depth(event);
    out.stage(ConsoleStage.of(event), event.level);
    out.kind(event);
    fields.name(event);
    fields.details(event);
    out.failure(event, fields.error(event));
    out.stackTrace(event, fields.traceMessage(event));
    out.stack(event);
  }

  private ConsoleWriter writer(Line line) {
    if (line.kept(this) instanceof ConsoleWriter known) {
      return known;
    }
    ConsoleWriter writer = new ConsoleWriter(line, redactor, config, palette, frames);
    line.keep(this, writer);
    return writer;
  }

  @Override
  public boolean numbered() {
    return false;
  }

  @Override
  public byte[] tail() {
    return TAIL;
  }
}
