/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The ways through arguments: whatever the encoder knows how to walk. */
final class ValueRoutes {

  record Note(String title, Object text) {}

  static List<Route> all() {
    return List.of(
        args("a value of a map", text -> Map.of("text", text)),
        args("a key of a map", text -> new HashMap<>(Map.of(text, 1))),
        args("a nested value", text -> Map.of("a", Map.of("b", List.of(1, text)))),
        args("a nested key", text -> Map.of("a", List.of(Map.of(text, List.of(1))))),
        args("a list", text -> List.of("first", text, "last")),
        args("the first of a list", text -> List.of(text, 1)),
        args("a set", Set::of),
        args("a queue", text -> new ArrayDeque<>(List.of(text))),
        args("an array", text -> new Object[] {1, text}),
        args("an array of texts", text -> new String[][] {{text}}),
        args("a field of a record", text -> new Note("a", text)),
        args("a list in a record", text -> new Note("a", Arrays.asList(null, text))),
        args("a builder", StringBuilder::new),
        args("a URI", text -> URI.create("https://example.com/" + text)),
        args("a JSON text", text -> "{\"a\": \"" + text + "\"}"),
        args("a key in a JSON text", text -> "{\"" + text + "\": true}"),
        args("a list in a JSON text", text -> "{\"a\": [\"x\", \"" + text + "\", {\"b\": 1}]}"),
        args("a JSON text that is a string", text -> "\"" + text + "\""),
        args("a JSON text that is cut", text -> "{\"a\": \"" + text),
        args("a text that is no JSON", text -> "it is " + text + " and no JSON"),
        args(
            "a JSON text in a JSON text", text -> "{\"a\": \"{\\\"b\\\": \\\"" + text + "\\\"}\"}"),
        args("an escaped JSON text", text -> "{\"a\": \"" + escaped(text) + "\"}"));
  }

  private static Route args(String name, Function<String, Object> value) {
    return Route.of(
        name,
        (spoor, text) ->
            OperationRoutes.run(
                Operations.of(Kind.TOOL_EXECUTION).set(Attribute.ARGS, value.apply(text))));
  }

  /** Each character by its number. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(String.format("\\u%04x", (int) c));
    }
    return escaped.toString();
  }

  private ValueRoutes() {}
}
