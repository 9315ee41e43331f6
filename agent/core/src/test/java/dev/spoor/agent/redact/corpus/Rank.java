/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** What a redactor owes to a case. */
enum Rank {
  /** A credential by its key, a provider's token, a header, a URL's user info, an option. */
  FIRST,
  /** A secret that one sees only with more knowledge than the text gives. */
  SECOND,
  /** Looks like a secret and is none. */
  BENIGN
}
