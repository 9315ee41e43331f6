/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** Whether the console format is coloured. */
public enum Colours {
  AUTO,
  ON,
  OFF
}
