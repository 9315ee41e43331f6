/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The hooks that were applied, a line for each, behind the name of its library. */
final class Hooks {

  /** As the agent reports them; its last report on a library counts. */
  static String in(EventLines events) {
    Map<String, EventLine> byLibrary = new TreeMap<>();
    events.of("agent_instrumented").forEach(line -> byLibrary.put(line.text("name"), line));
    return byLibrary.values().stream().map(Hooks::of).collect(Collectors.joining());
  }

  private static String of(EventLine library) {
    return library.json().path("hooks").values().stream()
        .map(hook -> library.text("name") + " " + hook.asString() + "\n")
        .sorted()
        .collect(Collectors.joining());
  }

  /** What the demo is to have; skips the test where nobody has written that down for the JDK. */
  static String expectedOn(Jdk jdk) throws IOException {
    try (var in = Hooks.class.getResourceAsStream("/demo-hooks-" + jdk.feature() + ".txt")) {
      assumeTrue(in != null, "the demo's hooks are written down for other JDKs only");
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Hooks() {}
}
