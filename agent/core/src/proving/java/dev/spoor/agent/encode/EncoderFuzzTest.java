/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the encoder promises of any event. */
class EncoderFuzzTest {
  private static final Pattern OBEYED = Pattern.compile(Injections.OBEYED);
  private static final EncodeConfig DEFAULTS = EncodeConfig.defaults();
  private static final Limits SMALL = new Limits(64, 256, 4_096, 2, 3, 10, 2, 2);
  private static final Schema JSON = Lines.json(DEFAULTS);
  private static final Schema CUT = Lines.json(DEFAULTS.with(SMALL));
  private static final Schema NAMES_ONLY = Lines.json(Lines.minimal());
  private static final Schema CONSOLE =
      Schemas.create(Format.CONSOLE, Lines.IDENTITY, Lines.plain(), DEFAULTS.redactor());

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void writesOneValidLineOfAnyEvent(FuzzedDataProvider data) {
    assertAreLines(Fuzzed.event(data));
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void writesOneValidLineOfAnyJsonText(byte[] bytes) {
    assertAreLines(Lines.tool(Fuzzed.text(bytes)));
  }

  private static void assertAreLines(Event event) {
    for (Schema schema : List.of(JSON, CUT, NAMES_ONLY)) {
      String line = Lines.line(schema, event);

      assertIsOneLine(line);
      assertThat(Lines.parse(line)).containsKeys("timestamp", "event", "seq");
      assertThat(line.length()).isLessThan(66_000);
    }
    String trace = event.stackTraceOf == null ? "\n" : ConsoleWriter.TRACE;
    assertIsOneLine(Lines.line(CONSOLE, event).replace(trace, "").strip() + "\n");
  }

  private static void assertIsOneLine(String line) {
    assertThat(line.charAt(line.length() - 1)).isEqualTo('\n');
    Matcher obeyed = OBEYED.matcher(line).region(0, line.length() - 1);
    assertThat(obeyed.find()).as(line).isFalse();
  }
}
