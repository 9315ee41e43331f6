/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What is known of a key, once it was looked at. */
final class Decision {
  final String key;
  final Verdict verdict;

  /** Whether another word before it may make it a secret's. */
  final boolean isLastWord;

  /** Whether its value may be a key, of which the value stands beside it. */
  final boolean isName;

  /** Whether its value may be that of a key which stands beside it. */
  final boolean isValue;

  Decision(String key, Verdict verdict) {
    this.key = key;
    this.verdict = verdict;
    this.isLastWord = Keys.isLastWord(key);
    this.isName = Keys.isName(key);
    this.isValue = Keys.isValue(key);
  }
}
