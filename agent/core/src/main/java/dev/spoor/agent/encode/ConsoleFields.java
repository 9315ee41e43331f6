/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** What of an event's own fields a person wants to see on its line. For one thread. */
final class ConsoleFields {
  private static final int LONGEST_OBJECT = 160;
  private static final int LONGEST_COMMAND = 400;

  private final Line line;
  private final ConsoleWriter out;
  private final OwnFields own;
  private final boolean minimal;
  private final Commands commands;
  private final Values values;
  private final JsonText jsonTexts;
  private final Line scratch = new Line(1_024);

  ConsoleFields(Line line, ConsoleWriter out, Redactor redactor, EncodeConfig config) {
    this.line = line;
    this.out = out;
    this.own = new OwnFields(config);
    this.minimal = config.capture() == Capture.MINIMAL;
    TextWriter strings = new TextWriter(redactor, config.limits());
    TextWriter words = new TextWriter(redactor, config.limits(), new Escaper(false));
    this.commands = new Commands(config.limits(), words, false);
    this.values = new Values(redactor, config.limits(), strings);
    this.jsonTexts = new JsonText(redactor, config.limits(), strings);
  }

  @Nullable String error(Event event) {
    return own.error(event);
  }

  @Nullable String traceMessage(Event event) {
    return own.traceMessage(event);
  }

  /** What the operation is about. */
  void name(Event event) {
    Operation operation = event.operation;
    if (operation == null) {
      note(event);
      return;
    }
    switch (operation.kind()) {
      case HTTP_REQUEST -> request(operation, Attribute.PATH, Place.PATH);
      case HTTP_CLIENT -> request(operation, Attribute.URL, Place.QUERY);
      case GRAPH_EXECUTION -> bold(operation, Attribute.GRAPH);
      case NODE -> bold(operation, Attribute.NODE);
      case TOOL_EXECUTION -> bold(operation, Attribute.TOOL_NAME);
      case LLM_CALL -> bold(operation, Attribute.MODEL);
      case PROCESS -> command(operation);
      case JOB -> bold(operation, Attribute.JOB);
      case MESSAGE -> bold(operation, Attribute.DESTINATION);
      case METHOD_CALL -> bold(operation, Attribute.METHOD_NAME);
    }
  }

  private void note(Event event) {
    if (event.message != null) {
      out.text(out.palette().plain, event.message, Place.TEXT);
    }
  }

  private void bold(Operation operation, Attribute attribute) {
    if (operation.get(attribute) instanceof String text) {
      out.text(out.palette().bold, text, Place.TEXT);
    }
  }

  private void request(Operation operation, Attribute target, Place place) {
    bold(operation, Attribute.METHOD);
    if (operation.get(target) instanceof String text) {
      line.write(' ');
      out.text(out.palette().bold, minimal ? withoutQuery(text) : text, place);
    }
  }

  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  private void command(Operation operation) {
    Object command = operation.get(Attribute.COMMAND);
    if (command != null) {
      line.write(out.palette().bold);
      commands.write(line, line.length() + LONGEST_COMMAND, command, minimal);
      line.write(out.palette().plain);
    }
  }

  /** What else matters, at the start or at the end. */
  void details(Event event) {
    Operation operation = event.operation;
    if (operation == null) {
      return;
    }
    boolean start = event.durationNanos < 0;
    if (start) {
      arguments(operation);
    } else {
      status(operation);
      number(operation, Attribute.EXIT_CODE, "exit");
      number(operation, Attribute.STEPS, "steps");
      number(operation, Attribute.TOOL_CALLS, "tools");
      number(operation, Attribute.LLM_CALLS, "llm");
      number(operation, Attribute.INPUT_TOKENS, "in");
      number(operation, Attribute.OUTPUT_TOKENS, "out");
      number(operation, Attribute.TOTAL_INPUT_TOKENS, "in");
      number(operation, Attribute.TOTAL_OUTPUT_TOKENS, "out");
      names(operation);
    }
    number(operation, Attribute.PID, "pid");
    if (event.stalled) {
      out.gap();
      out.word(out.palette().yellow, "stalled");
    }
    if (event.outcome != null) {
      out.gap();
      out.text(out.palette().yellow, event.outcome, Place.TEXT);
    }
  }

  private void status(Operation operation) {
    Object status = operation.get(Attribute.STATUS_CODE);
    if (status instanceof Integer || status instanceof Long) {
      long code = ((Number) status).longValue();
      Palette palette = out.palette();
      out.gap();
      line.write(code < 400 ? palette.green : code < 500 ? palette.yellow : palette.red);
      Digits.decimal(line, code);
      line.write(palette.plain);
    }
  }

  private void number(Operation operation, Attribute attribute, String label) {
    Object value = operation.get(attribute);
    if (value != null && Shape.of(value) == Shape.WHOLE) {
      out.gap();
      out.word(out.palette().dim, label);
      line.write(' ');
      Digits.decimal(line, ((Number) value).longValue());
    }
  }

  private void names(Operation operation) {
    Object names = operation.get(Attribute.STATE_UPDATES);
    if (names != null) {
      out.gap();
      out.word(out.palette().dim, "+ ");
      commands.writeNames(line, line.length() + LONGEST_COMMAND, names);
    }
  }

  private void arguments(Operation operation) {
    Object arguments = operation.get(Attribute.ARGS);
    if (arguments == null) {
      return;
    }
    scratch.clear();
    if (arguments instanceof String text) {
      jsonTexts.write(scratch, LONGEST_OBJECT, text, minimal);
    } else {
      values.writeObject(scratch, LONGEST_OBJECT, arguments, minimal);
    }
    excerpt();
  }

  private void excerpt() {
    int end = scratch.length();
    if (end > LONGEST_OBJECT) {
      end = LONGEST_OBJECT;
      while (end > 0 && (scratch.bytes()[end] & 0xc0) == 0x80) {
        end--;
      }
    }
    out.gap();
    line.write(out.palette().dim);
    line.write(scratch.bytes(), 0, end);
    if (end < scratch.length()) {
      Scalars.utf8(line, "…");
    }
    line.write(out.palette().plain);
  }
}
