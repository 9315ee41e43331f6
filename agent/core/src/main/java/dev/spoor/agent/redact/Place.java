/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where a text comes from, and with it where a value in it ends. */
public enum Place {
  /** Prose, messages, values. */
  TEXT,
  /** The path of a request. */
  PATH,
  /** A query: pairs between ampersands. */
  QUERY,
  /** One argument of a command line. */
  ARGUMENT,
  /** Command lines for a shell. */
  SCRIPT
}
