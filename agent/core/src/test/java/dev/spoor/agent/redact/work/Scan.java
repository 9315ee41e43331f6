/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.work;

import dev.spoor.agent.redact.Arguments;
import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Spans;
import java.util.List;
import java.util.function.Consumer;

/** Everything that the redactor does with a text; loaded beside the redactor that is counted. */
public final class Scan implements Consumer<String> {
  private final Redactor redactor = new Redactor(List.of(), List.of());
  private final Spans spans = new Spans();

  @Override
  public void accept(String text) {
    for (Place place : Place.values()) {
      try {
        redactor.find(text, 0, text.length(), place, spans);
      } catch (IllegalStateException tooMany) {
        spans.clear();
      }
    }
    redactor.argument(Arguments.START, text, 0, text.length());
    redactor.judge(text);
  }
}
