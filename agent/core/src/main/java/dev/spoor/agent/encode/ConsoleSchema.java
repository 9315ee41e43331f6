/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;

/** One line for a person. */
final class ConsoleSchema implements Schema {
  private static final byte[] TAIL = {'\n'};

  ConsoleSchema(Identity identity, EncodeConfig config, Redactor redactor) {}

  @Override
  public void write(Event event, Line line) {
    Scalars.ascii(line, event.name, false);
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
