/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Texts as they would leave. */
final class Redacted {

  static String text(Redactor redactor, String text) {
    return text(redactor, text, Place.TEXT);
  }

  static String text(Redactor redactor, String text, Place place) {
    Spans found = new Spans();
    redactor.find(text, 0, text.length(), place, found);
    StringBuilder redacted = new StringBuilder();
    int at = 0;
    for (int i = 0; i < found.size(); i++) {
      redacted.append(text, at, found.from(i)).append(Redactor.MARKER);
      at = found.to(i);
    }
    return redacted.append(text.substring(at)).toString();
  }

  private Redacted() {}
}
