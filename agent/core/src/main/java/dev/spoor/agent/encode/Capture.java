/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** How much of the application's values is written. */
public enum Capture {
  /** Values, without their secrets. */
  REDACTED,
  /** Names, sizes and types only. */
  MINIMAL
}
