/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSafetyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\r\nb",
        "a\tb",
        "a\u0000b",
        "a\u001b[31mb",
        "a\u007fb",
        "a\u0085b",
        "a\u009bb",
        "a\u2028b",
        "a\u2029b",
        "a\u202eb",
        "a\u2066b",
        "a\ufeffb",
        "a\"b",
        "a\\b",
        "\"}\n{\"level\":\"info\"",
        "é",
        "日本語",
        "😀",
        "a\u200fb",
        "\\u000a",
        "x\u0001\u0002y"
      })
  void keepsAnyTextOnItsLineWhereverItStands(String text) {
    Event event = everywhere(text);

    String line = Lines.line(Lines.json(), event);

    assertThat(line).doesNotContainPattern(unsafe()).endsWith("}\n");
    LinkedHashMap<String, Object> read = Lines.parse(line);
    assertThat(read)
        .containsEntry("logger", text)
        .containsEntry("node", text)
        .containsEntry("thread_id", text)
        .containsEntry("correlation_id", text)
        .containsEntry("method", text)
        .containsEntry("path", text)
        .containsEntry("query", text)
        .containsEntry("user_agent", text)
        .containsEntry("error", text)
        .containsEntry("error_type", text)
        .containsEntry("user", text)
        .containsEntry("java_thread", text);
    assertThat(read.get("stack_trace").toString()).startsWith("java.io.IOException: " + text);
  }

  private static Event everywhere(String text) {
    Event event =
        Lines.event(
            Operations.of(Kind.HTTP_REQUEST)
                .set(Attribute.METHOD, text)
                .set(Attribute.PATH, text)
                .set(Attribute.QUERY, text)
                .set(Attribute.USER_AGENT, text),
            "failed");
    event.context =
        Context.builder(new Trace(1, 2))
            .correlationId(text)
            .node(text)
            .threadId(text)
            .fields("user", text)
            .build();
    event.logger = text;
    event.error = text;
    event.errorType = text;
    event.stackTraceOf = new java.io.IOException(text);
    event.javaThread = text;
    return event;
  }

  /** What a terminal or a reader of lines would obey, but for the one line feed at the end. */
  private static String unsafe() {
    return "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
        + "|\\n(?!\\z)";
  }

  @Test
  void writesEveryCharacterSoThatItIsReadAgain() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xd800; c++) {
      all.append(c);
      if (all.length() == 4_096) {
        assertThat(Lines.args(Map.of("text", all.toString())))
            .isEqualTo(Map.of("text", all.toString()));
        all.setLength(0);
      }
    }
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(Lines.args(Map.of("text", "a\ud800b\udc00c\ud83d")))
        .isEqualTo(Map.of("text", "a\ufffdb\ufffdc\ufffd"));
  }

  @Test
  void keepsNamesOfMembersOnTheirLine() {
    Map<String, Object> args = Map.of("a\n\u202eb\"", 1);

    String line = Lines.line(Lines.json(), Lines.tool(args));

    assertThat(line).doesNotContainPattern(unsafe());
    assertThat(Lines.parse(line)).containsEntry("args", args);
  }

  @Test
  void writesWhatIsNoNumberAsText() {
    assertThat(Lines.args(Map.of("a", List.of(Double.NaN, Float.POSITIVE_INFINITY, -1.5e300))))
        .isEqualTo(Map.of("a", List.of("NaN", "Infinity", -1.5e300)));
  }

  @Test
  void writesNothingOfAValueThatCannotBeJudged() {
    String text = "password=x ".repeat(5_000);
    EncodeConfig config = EncodeConfig.defaults();
    Redactor redactor = config.redactor();
    Schema json = Schemas.create(Format.JSON, Lines.IDENTITY, config, redactor);

    String line = Lines.line(json, Lines.tool(Map.of("text", text, "other", "x")));

    assertThat(Lines.parse(line)).containsEntry("args", Map.of("text", "[REDACTED]", "other", "x"));
    assertThat(redactor.failures()).isEqualTo(1);
  }

  @Test
  void keepsTheConsoleLineOne() {
    Event event = everywhere("a\u001b[2Jb\nc\u202e\u009b\r");
    event.stackTraceOf = null;
    EncodeConfig plain = Lines.plain();
    Schema console = Schemas.create(Format.CONSOLE, Lines.IDENTITY, plain, plain.redactor());

    String line = Lines.line(console, event);

    assertThat(line).doesNotContainPattern(unsafe()).contains("a\\u001b[2Jb\\nc\\u202e");
  }
}
