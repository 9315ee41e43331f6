/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that no kind defines: the identity's, those from headers, and the agent's own. */
final class FixedFields {
  private static final int MOST_NAMES = 256;

  private final Identity identity;
  private final Redactor redactor;
  private final Limits limits;
  private final byte[][] levels;
  private final byte[] service;
  private final byte[] last;
  private volatile Map<String, Name> names = new HashMap<>();

  FixedFields(Identity identity, Redactor redactor, EncodeConfig config) {
    this.identity = identity;
    this.redactor = redactor;
    this.limits = config.limits();
    this.levels = levels();
    Line line = new Line(256);
    write(line, Common.SERVICE, identity.service());
    this.service = take(line);
    this.last = last(line);
  }

  private static byte[][] levels() {
    Level[] all = Level.values();
    byte[][] members = new byte[all.length][];
    Line line = new Line(32);
    for (int i = 0; i < all.length; i++) {
      line.write(Common.LEVEL.bytes());
      line.write('"');
      for (int at = 0; at < all[i].label().length(); at++) {
        line.write(all[i].label().charAt(at));
      }
      line.write('"');
      members[i] = take(line);
    }
    return members;
  }

  private byte[] last(Line line) {
    write(line, Common.SERVICE_VERSION, identity.serviceVersion());
    write(line, Common.ENVIRONMENT, identity.environment());
    for (Map.Entry<String, String> field : new LinkedHashMap<>(identity.fields()).entrySet()) {
      Name name = name(field.getKey(), Common.isTaken(field.getKey()));
      line.write(name.bytes());
      if (redactor.secretKey(field.getKey())) {
        line.write(TextWriter.MARKER);
      } else {
        texts().write(line, Integer.MAX_VALUE, field.getValue(), Place.TEXT);
      }
    }
    write(line, Common.INSTANCE_ID, identity.instanceId());
    line.write(Common.SEQ.bytes());
    return take(line);
  }

  private void write(Line line, Name name, @Nullable String value) {
    if (value != null) {
      line.write(name.bytes());
      texts().write(line, Integer.MAX_VALUE, value, Place.TEXT);
    }
  }

  /** One of its own: names are made by any thread. */
  private TextWriter texts() {
    return new TextWriter(redactor, limits);
  }

  private static byte[] take(Line line) {
    byte[] bytes = Arrays.copyOf(line.bytes(), line.length());
    line.clear();
    return bytes;
  }

  byte[] level(Level level) {
    return levels[level.ordinal()];
  }

  byte[] service() {
    return service;
  }

  /** What stands at the end of every line, up to the place of the number. */
  byte[] last() {
    return last;
  }

  /** Writes what the settings took from the request's headers. */
  void fromContext(JsonWriter json, @Nullable Context context) {
    if (context == null) {
      return;
    }
    String[] fields = context.fields();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      Name name = contextName(fields[i]);
      if (redactor.secretKey(fields[i])) {
        json.prepared(name.bytes());
        json.prepared(TextWriter.MARKER);
      } else {
        json.text(name, fields[i + 1], Place.TEXT, JsonWriter.ALL);
      }
    }
  }

  /** Writes the fields of an event without an operation. */
  void ofAgent(JsonWriter json, Event event) {
    for (Map.Entry<String, ?> field : event.fields.entrySet()) {
      json.member(agentName(field.getKey()), field.getKey(), field.getValue(), 10);
    }
  }

  private Name agentName(String label) {
    return name(label, Common.isCommon(label) || identity.fields().containsKey(label));
  }

  private Name contextName(String label) {
    Name known = names.get(label);
    if (known != null) {
      return known;
    }
    boolean taken = Common.isTaken(label) || identity.fields().containsKey(label);
    Name name = name(label, taken);
    Map<String, Name> more = new HashMap<>(names);
    if (more.size() < MOST_NAMES) {
      more.put(label, name);
      names = more;
    }
    return name;
  }

  /** The name of a member whose label the settings gave. */
  private Name name(String label, boolean taken) {
    Line line = new Line(64);
    line.write(',');
    texts().write(line, Integer.MAX_VALUE, taken ? "attr_" + label : label, Place.TEXT);
    line.write(':');
    return Name.of(label, take(line));
  }
}
