/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/** When a segment is forced to the disk; what a killed process wrote is safe without it. */
public enum Fsync {
  OFF,
  INTERVAL,
  ALWAYS
}
