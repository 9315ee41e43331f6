/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;

/** A schema whose lines are a text and the number. */
final class PlainSchema implements Schema {
  private final boolean numbered;

  PlainSchema(boolean numbered) {
    this.numbered = numbered;
  }

  /** The line {@code text seq}, without what the ring puts there. */
  static Line line(String text) {
    Line line = new Line(64);
    line.write((text + " ").getBytes(UTF_8));
    return line;
  }

  static Line[] lines(String text) {
    return new Line[] {line(text)};
  }

  @Override
  public void write(Event event, Line line) {
    line.write((event.name + " ").getBytes(UTF_8));
  }

  @Override
  public boolean numbered() {
    return numbered;
  }

  @Override
  public byte[] tail() {
    return new byte[] {'\n'};
  }
}
