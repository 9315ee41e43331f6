/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/** Where lines may go. */
public enum Destination {
  STDOUT,
  STDERR,
  FILE,
  NONE
}
