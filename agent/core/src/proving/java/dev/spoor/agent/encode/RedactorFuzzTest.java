/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.spoor.agent.redact.Arguments;
import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Spans;
import java.util.List;

/** What the redactor promises of any text. */
class RedactorFuzzTest {
  private static final Redactor REDACTOR =
      new Redactor(List.of("iban"), List.of("session_id"), List.of("acme_[A-Za-z0-9]{24}"), null);

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void findsRangesOfTheTextInTheirOrder(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    Spans found = new Spans();

    for (Place place : Place.values()) {
      if (find(text, place, found)) {
        int end = 0;
        for (int i = 0; i < found.size(); i++) {
          assertThat(found.from(i)).isGreaterThanOrEqualTo(end).isLessThan(found.to(i));
          end = found.to(i);
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void judgesAPartAsIfItStoodAlone(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    String before = "{\"token\":\"";
    String around = before + text + "\"}";
    Spans alone = new Spans();
    Spans part = new Spans();

    for (Place place : Place.values()) {
      if (find(text, place, alone)) {
        REDACTOR.find(around, before.length(), before.length() + text.length(), place, part);
        assertThat(part.size()).isEqualTo(alone.size());
        for (int i = 0; i < part.size(); i++) {
          assertThat(part.from(i) - before.length()).isEqualTo(alone.from(i));
          assertThat(part.to(i) - before.length()).isEqualTo(alone.to(i));
        }
      }
    }
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void isAskedWhereverItWouldFindSomething(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    Spans found = new Spans();

    for (Place place : Place.values()) {
      if (place != Place.SCRIPT && find(text, place, found) && found.size() > 0) {
        assertThat(isAsked(text, place)).isTrue();
      }
    }
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void readsAnyCommand(byte[] bytes) {
    int state = Arguments.START;
    for (String argument : Fuzzed.text(bytes).split("[\n ]")) {
      long step = REDACTOR.argument(state, argument, 0, argument.length());
      assertThat(Arguments.secretFrom(step)).isBetween(0, argument.length());
      state = Arguments.state(step);
    }
  }

  /** False where there is too much, which is an answer too. */
  private static boolean find(String text, Place place, Spans found) {
    try {
      REDACTOR.find(text, 0, text.length(), place, found);
      return true;
    } catch (IllegalStateException tooMany) {
      assertThat(tooMany).hasMessageMatching("looked ahead too often|more than .* secrets.*");
      return false;
    }
  }

  private static boolean isAsked(String text, Place place) {
    byte[] kinds = REDACTOR.kinds();
    Spans scratch = new Spans();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = c < 128 ? kinds[(before < 128 ? before : ' ') << 7 | c] : Redactor.ESCAPED;
      if (kind == Redactor.ESCAPED
          || (kind != 0 && REDACTOR.finds(kind, text, 0, i, text.length(), place, scratch))) {
        return true;
      }
      before = c;
    }
    return false;
  }
}
