/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an event's kind, in the order of the contract; and what minimal capture leaves. */
final class OwnFields {
  /** Sixteenths of the line that own fields may fill. */
  private static final int SHARE = 10;

  /** The kind of the application's own log lines. */
  private static final String LOG = "log";

  private final boolean minimal;

  OwnFields(EncodeConfig config) {
    this.minimal = config.capture() == Capture.MINIMAL;
  }

  @Nullable String message(Event event) {
    return LOG.equals(event.kind) ? event.message : null;
  }

  @Nullable String node(Event event) {
    String node = event.context == null ? null : event.context.node();
    return node == null ? text(event, Attribute.NODE) : node;
  }

  @Nullable String threadId(Event event) {
    String threadId = event.context == null ? null : event.context.threadId();
    return threadId == null ? text(event, Attribute.THREAD_ID) : threadId;
  }

  private static @Nullable String text(Event event, Attribute attribute) {
    Operation operation = event.operation;
    return operation != null && operation.get(attribute) instanceof String text ? text : null;
  }

  /** The sentence that says what went wrong; with minimal capture the application's is its type. */
  @Nullable String error(Event event) {
    return minimal && event.error != null && event.operation != null
        ? event.errorType
        : event.error;
  }

  /** The message at the head of the stack trace. */
  @Nullable String traceMessage(Event event) {
    return minimal ? null : event.error;
  }

  void write(JsonWriter json, Event event) {
    Operation operation = event.operation;
    if (operation == null) {
      return;
    }
    Kind kind = operation.kind();
    List<Attribute> attributes = kind.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      Attribute attribute = attributes.get(i);
      Object value = operation.get(attribute);
      if (value != null && attribute != Attribute.NODE && attribute != Attribute.THREAD_ID) {
        write(json, attribute, value);
      }
    }
  }

  private void write(JsonWriter json, Attribute attribute, Object value) {
    Name name = AttributeNames.of(attribute);
    switch (attribute.type()) {
      case TEXT -> text(json, attribute, name, value);
      case PATH -> json.text(name, string(value), Place.PATH, SHARE);
      case QUERY -> json.text(name, minimal ? null : string(value), Place.QUERY, SHARE);
      case URL -> json.text(name, url(string(value)), Place.QUERY, SHARE);
      case INTEGER -> number(json, name, value);
      case NANOS -> nanos(json, name, value);
      case VISITS -> json.visits(name, value, SHARE);
      case MESSAGES -> messages(json, name, value);
      case NAMES -> json.names(name, value, SHARE);
      case COMMAND -> json.command(name, value, minimal, SHARE);
      case OBJECT -> json.object(name, value, minimal, SHARE);
    }
  }

  private void messages(JsonWriter json, Name name, Object value) {
    if (!minimal && value instanceof Messages messages) {
      json.messages(name, messages, SHARE);
    }
  }

  private void text(JsonWriter json, Attribute attribute, Name name, Object value) {
    String text = string(value);
    if (recurs(attribute)) {
      json.word(name, text);
    } else if (attribute != Attribute.RESULT || !minimal) {
      json.text(name, text, Place.TEXT, SHARE);
    }
  }

  private static boolean recurs(Attribute attribute) {
    return switch (attribute) {
      case METHOD,
          ROUTE,
          GRAPH,
          SLOWEST_NODE,
          ERROR_NODE,
          TOOL_NAME,
          RESULT_TYPE,
          MODEL,
          PROVIDER,
          METHOD_NAME,
          USER_AGENT ->
          true;
      default -> false;
    };
  }

  private static @Nullable String string(Object value) {
    return value instanceof String text ? text : null;
  }

  private @Nullable String url(@Nullable String url) {
    int query = minimal && url != null ? url.indexOf('?') : -1;
    return query < 0 || url == null ? url : url.substring(0, query);
  }

  private static void nanos(JsonWriter json, Name name, Object value) {
    if (value instanceof Long nanos) {
      json.millis(name, nanos);
    }
  }

  private static void number(JsonWriter json, Name name, Object value) {
    if (Shape.of(value) == Shape.WHOLE) {
      json.number(name, ((Number) value).longValue());
    }
  }
}
