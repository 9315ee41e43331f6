/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Sends a text the way that is named so. Made anew by {@link CountingLoader}. */
public final class Probe implements BiConsumer<String, String> {
  private final EncodeConfig config = EncodeConfig.defaults();
  private final Schema json =
      Schemas.create(
          Format.JSON,
          new Identity("shop", "i-1", null, null, Map.of()),
          config,
          config.redactor());

  @Override
  public void accept(String way, String text) {
    switch (way) {
      case "JSON" -> write(Attribute.ARGS, text);
      case "STRING" -> write(Attribute.ARGS, "{\"a\":\"" + text);
      case "COMMAND" -> write(Attribute.COMMAND, List.of("sh", "-c", text));
      default -> config.redactor().find(text, 0, text.length(), Place.valueOf(way), new Spans());
    }
  }

  private void write(Attribute attribute, Object value) {
    Event event = new Event();
    event.name = "tool_execution_complete";
    event.operation = Operations.of(Kind.TOOL_EXECUTION).set(attribute, value);
    json.write(event, new Line(64));
  }
}
