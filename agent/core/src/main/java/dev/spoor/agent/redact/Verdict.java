/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What a key says of its value. */
public enum Verdict {
  /** The value is judged by itself. */
  OPEN,
  /** The value must not leave, whatever it is. */
  SECRET,
  /**
   * The value must not leave where it is a string; what lies inside a container is judged alone.
   */
  SECRET_TEXT
}
