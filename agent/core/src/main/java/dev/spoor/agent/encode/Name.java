/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.nio.charset.StandardCharsets;

/** The name of a member, ready to be written. */
final class Name {
  private final String label;
  private final byte[] bytes;

  private Name(String label, byte[] bytes) {
    this.label = label;
    this.bytes = bytes;
  }

  /** A name that needs no escaping. */
  static Name of(String label) {
    return new Name(label, (",\"" + label + "\":").getBytes(StandardCharsets.UTF_8));
  }

  static Name of(String label, byte[] bytes) {
    return new Name(label, bytes);
  }

  String label() {
    return label;
  }

  /** Comma, quoted name, colon. */
  byte[] bytes() {
    return bytes;
  }
}
