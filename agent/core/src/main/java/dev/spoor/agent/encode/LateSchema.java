/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;
import org.jspecify.annotations.Nullable;

/**
 * A schema that is made when it writes its first line, or is asked for its form: both happen on a
 * thread of the agent's in most JVMs, while the application starts.
 */
final class LateSchema implements Schema {
  private final Format format;
  private final Identity identity;
  private final EncodeConfig config;
  private final Redactor redactor;
  private volatile @Nullable Schema made;

  LateSchema(Format format, Identity identity, EncodeConfig config, Redactor redactor) {
    this.format = format;
    this.identity = identity;
    this.config = config;
    this.redactor = redactor;
  }

  private Schema schema() {
    Schema known = made;
    return known == null ? make() : known;
  }

  private synchronized Schema make() {
    Schema known = made;
    if (known == null) {
      known =
          format == Format.JSON
              ? new JsonSchema(identity, config, redactor)
              : new ConsoleSchema(config, redactor);
      made = known;
    }
    return known;
  }

  @Override
  public void write(Event event, Line line) {
    schema().write(event, line);
  }

  @Override
  public boolean numbered() {
    return schema().numbered();
  }

  @Override
  public byte[] tail() {
    return schema().tail();
  }
}
