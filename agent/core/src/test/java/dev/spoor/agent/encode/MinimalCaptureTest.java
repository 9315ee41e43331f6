/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinimalCaptureTest {
  private static final String VALUE = "the value";

  @Test
  void keepsNamesTypesAndSizesOfArguments() {
    Map<String, Object> args = new LinkedHashMap<>();
    args.put("text", VALUE);
    args.put("list", List.of(VALUE, VALUE));
    args.put("number", 42);

    Map<String, Object> read = read(Kind.TOOL_EXECUTION, Attribute.ARGS, args);

    assertThat(read)
        .containsEntry(
            "args",
            Map.of(
                "text", Map.of("type", "java.lang.String", "size", VALUE.length()),
                "list",
                    Map.of(
                        "type",
                        List.of(1, 2, 3).getClass().getName().replace("ListN", "List12"),
                        "size",
                        2),
                "number", Map.of("type", "java.lang.Integer")));
  }

  @Test
  void keepsNamesTypesAndSizesOfJson() {
    String args =
        "{\"text\":\"" + VALUE + "\",\"list\":[1,[2]],\"map\":{\"a\":1},\"n\":4,\"z\":null}";

    Map<String, Object> read = read(Kind.TOOL_EXECUTION, Attribute.ARGS, args);

    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("text", Map.of("type", "string", "size", VALUE.length()));
    expected.put("list", Map.of("type", "array", "size", 2));
    expected.put("map", Map.of("type", "object", "size", 1));
    expected.put("n", Map.of("type", "number"));
    expected.put("z", null);
    assertThat(read).containsEntry("args", expected);
  }

  @Test
  void keepsTheProgramAndTheNumberOfArguments() {
    Map<String, Object> read = read(Kind.PROCESS, Attribute.COMMAND, List.of("git", VALUE, VALUE));

    assertThat(read).containsEntry("command", List.of("git", "[CUT 2 items]"));
  }

  @Test
  void keepsNoQueryNoResultAndNoMessage() {
    Operation request =
        Operations.of(Kind.HTTP_REQUEST).set(Attribute.PATH, "/p").set(Attribute.QUERY, VALUE);
    Event event = Lines.event(request, "failed");
    event.error = VALUE;
    event.errorType = "java.io.IOException";
    event.stackTraceOf = new java.io.IOException(VALUE, new IllegalStateException(VALUE));

    String line = Lines.line(Lines.json(Lines.minimal()), event);

    assertThat(line).doesNotContain(VALUE).contains("\"path\":\"/p\"");
    assertThat(Lines.parse(line)).containsEntry("error", "java.io.IOException");
    assertThat(read(Kind.HTTP_CLIENT, Attribute.URL, "http://h/p?" + VALUE))
        .containsEntry("url", "http://h/p");
    assertThat(read(Kind.TOOL_EXECUTION, Attribute.RESULT, VALUE)).doesNotContainKey("result");
  }

  @Test
  void keepsNothingOfWhatIsSaid() {
    Messages said = new Messages().add("user", VALUE);

    assertThat(read(Kind.LLM_CALL, Attribute.INPUT_MESSAGES, said))
        .doesNotContainKey("input_messages");
  }

  private static Map<String, Object> read(Kind kind, Attribute attribute, Object value) {
    Event event = Lines.event(Operations.of(kind).set(attribute, value), "start");
    String line = Lines.line(Lines.json(Lines.minimal()), event);
    assertThat(line).doesNotContain(VALUE);
    return Lines.parse(line);
  }
}
