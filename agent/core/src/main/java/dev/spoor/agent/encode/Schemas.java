/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;

/** Makes the schema of a format. */
public final class Schemas {

  public static Schema create(
      Format format, Identity identity, EncodeConfig config, Redactor redactor) {
    return new LateSchema(format, identity, config, redactor);
  }

  private Schemas() {}
}
