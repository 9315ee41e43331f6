/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.agent.output.OutputCounters;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.json.JsonMapper;

/** A recording behind the real door, and the lines that it wrote. */
final class Recorded implements BeforeEachCallback, AfterEachCallback, LineOutputs {
  private final JsonMapper mapper = new JsonMapper();
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final Recording recording;

  private final Schema schema;

  private Recorded(String argument, Schema schema) {
    this.schema = schema;
    SettingSources sources = new SettingSources(Map.of(), Map.of(), argument);
    Settings settings = Settings.of(sources, RecorderConfig.SETTINGS);
    RecorderConfig config = RecorderConfig.from(settings);
    Redactor redactor = new Redactor(List.of(), List.of());
    recording = new Recording(config, redactor, new Schema[] {schema}, this);
  }

  static Recorded withDefaults() {
    return with("");
  }

  /** As lines of the form that is the default. */
  static Recorded asJson(String argument) {
    Identity identity = new Identity("planner", "i-1", null, null, Map.of());
    EncodeConfig config = EncodeConfig.from(Settings.defaults());
    Redactor redactor = new Redactor(List.of(), List.of());
    return new Recorded(argument, Schemas.create(Format.JSON, identity, config, redactor));
  }

  /** With settings as the agent's argument gives them. */
  static Recorded with(String argument) {
    return new Recorded(argument, new PlainSchema());
  }

  static Recorded through(Schema schema) {
    return new Recorded("", schema);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    Contexts.restore(null);
    Operations.install(recording.recorder());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Operations.install(null);
    Contexts.restore(null);
  }

  @Override
  public boolean accept(Line[] sections) {
    Line line = sections[0];
    String text = new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8);
    String end = new String(schema.tail(), StandardCharsets.UTF_8);
    String whole = schema.numbered() ? text + (lines.size() + 1) + end : text + end;
    lines.add(whole);
    return true;
  }

  @Override
  public OutputCounters counters() {
    return new OutputCounters(lines.size(), 0, 0, 0, List.of());
  }

  Recording recording() {
    return recording;
  }

  List<Map<String, Object>> lines() {
    return List.copyOf(lines).stream().map(this::parsed).toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> parsed(String line) {
    return mapper.readValue(line, Map.class);
  }

  /** The names of the events, in their order. */
  List<Object> events() {
    return lines().stream().map(line -> line.get("event")).toList();
  }

  Map<String, Object> last() {
    return parsed(lines.get(lines.size() - 1));
  }

  /** The only line of that event. */
  Map<String, Object> only(String event) {
    List<Map<String, Object>> found =
        lines().stream().filter(line -> line.get("event").equals(event)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + event + " in " + events());
    }
    return found.get(0);
  }

  static Operation start(Kind kind) {
    return Operations.of(kind).start();
  }
}
