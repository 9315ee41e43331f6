/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts, values and events out of the bytes that the fuzzer makes up. */
final class Fuzzed {
  private static final int LONGEST = 200;
  private static final int DEEPEST = 4;

  record Entry(Object key, Object value) {}

  /** The first byte says how the others are read: any text, halves of characters too. */
  static String text(byte[] bytes) {
    if (bytes.length == 0) {
      return "";
    }
    return new String(
        bytes,
        1,
        bytes.length - 1,
        bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
  }

  static Event event(FuzzedDataProvider data) {
    Kind kind = data.pickValue(Kind.values());
    Operation operation = Operations.of(kind);
    for (Attribute attribute : kind.attributes()) {
      if (data.consumeBoolean()) {
        operation.set(attribute, value(data, attribute));
      }
    }
    Event event = Lines.event(operation, "start");
    event.logger = data.consumeString(LONGEST);
    event.javaThread = data.consumeString(LONGEST);
    event.context =
        Context.builder(new Trace(data.consumeLong(), data.consumeLong()))
            .correlationId(data.consumeString(LONGEST))
            .node(data.consumeString(LONGEST))
            .threadId(data.consumeString(LONGEST))
            .fields("user_id", data.consumeString(LONGEST))
            .build();
    if (data.consumeBoolean()) {
      fail(event, data);
    }
    return event;
  }

  private static void fail(Event event, FuzzedDataProvider data) {
    Exception thrown =
        new Exception(data.consumeString(LONGEST), new Exception(data.consumeString(LONGEST)));
    thrown.addSuppressed(new Exception(data.consumeString(LONGEST)));
    event.error = thrown.getMessage();
    event.errorType = data.consumeString(LONGEST);
    event.stackTraceOf = thrown;
  }

  private static Object value(FuzzedDataProvider data, Attribute attribute) {
    return switch (attribute.type()) {
      case INTEGER -> data.consumeLong();
      case NAMES, COMMAND -> texts(data);
      case OBJECT -> value(data, 0);
      default -> data.consumeString(LONGEST);
    };
  }

  private static List<String> texts(FuzzedDataProvider data) {
    List<String> texts = new ArrayList<>();
    int count = data.consumeInt(0, 8);
    for (int i = 0; i < count; i++) {
      texts.add(data.consumeString(LONGEST));
    }
    return texts;
  }

  private static Object value(FuzzedDataProvider data, int depth) {
    return switch (data.consumeInt(0, depth < DEEPEST ? 11 : 7)) {
      case 0 -> null;
      case 1 -> data.consumeLong();
      case 2 -> data.consumeDouble();
      case 3 -> data.consumeBoolean();
      case 4 -> new BigDecimal(data.consumeLong()).movePointLeft(data.consumeInt(-9, 9));
      case 5 -> new StringBuilder(data.consumeString(LONGEST));
      case 6 -> data.consumeChar();
      case 7 -> data.consumeString(LONGEST);
      case 8 -> map(data, depth + 1);
      case 9 -> list(data, depth + 1);
      case 10 -> new Entry(value(data, depth + 1), value(data, depth + 1));
      default -> new Object[] {value(data, depth + 1), data.consumeInts(5)};
    };
  }

  private static Map<Object, Object> map(FuzzedDataProvider data, int depth) {
    Map<Object, Object> map = new LinkedHashMap<>();
    int count = data.consumeInt(0, 6);
    for (int i = 0; i < count; i++) {
      map.put(data.consumeString(LONGEST), value(data, depth));
    }
    return map;
  }

  private static List<Object> list(FuzzedDataProvider data, int depth) {
    List<Object> list = new ArrayList<>();
    int count = data.consumeInt(0, 6);
    for (int i = 0; i < count; i++) {
      list.add(value(data, depth));
    }
    return list;
  }

  private Fuzzed() {}
}
