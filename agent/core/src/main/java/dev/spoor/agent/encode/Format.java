/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** The forms that a line can have. */
public enum Format {
  /** One flat JSON object. */
  JSON,
  /** One coloured line for a person. */
  CONSOLE
}
