/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A way by which a text reaches a line. */
enum TextRoute {
  ARGUMENT {
    @Override
    Event carry(String text) {
      return Events.args(Map.of("text", text));
    }
  },
  NESTED {
    @Override
    Event carry(String text) {
      return Events.args(Map.of("request", Map.of("body", List.of(1, text)), "n", 7));
    }
  },
  LIST {
    @Override
    Event carry(String text) {
      return Events.args(new ArrayList<>(Arrays.asList("first", text, null)));
    }
  },
  ARRAY {
    @Override
    Event carry(String text) {
      return Events.args(Map.of("lines", new String[] {text, "last"}));
    }
  },
  RECORD {
    @Override
    Event carry(String text) {
      return Events.args(new Note("a note", text));
    }
  },
  BUILDER {
    @Override
    Event carry(String text) {
      return Events.args(Map.of("text", new StringBuilder(text)));
    }
  },
  JSON_ARGUMENTS {
    @Override
    Event carry(String text) {
      return Events.args("{\"id\": 1, \"text\": " + Disguise.quoted(text) + "}");
    }
  },
  RESULT {
    @Override
    Event carry(String text) {
      return Events.of(Kind.TOOL_EXECUTION, Attribute.RESULT, text);
    }
  },
  ERROR {
    @Override
    Event carry(String text) {
      return Events.failed(Failures.framed(new IllegalStateException(text)));
    }
  },
  CAUSE {
    @Override
    Event carry(String text) {
      Throwable cause = Failures.framed(new IOException(text));
      return Events.failed(Failures.framed(new IllegalStateException("could not load", cause)));
    }
  },
  SUPPRESSED {
    @Override
    Event carry(String text) {
      Throwable thrown = Failures.framed(new IllegalStateException("closed"));
      thrown.addSuppressed(Failures.framed(new IOException(text)));
      return Events.failed(thrown);
    }
  },
  SENTENCE {
    @Override
    Event carry(String text) {
      Event event = Events.of(Operations.of(Kind.TOOL_EXECUTION), "failed");
      event.error = text;
      event.errorType = "tool_error";
      return event;
    }
  },
  LOG {
    @Override
    Event carry(String text) {
      return Events.log(text);
    }
  },
  AGENT_FIELD {
    @Override
    Event carry(String text) {
      Event event = new Event();
      event.name = "agent_warning";
      event.fields = Map.of("cause", text);
      return event;
    }
  },
  CONTEXT_FIELD {
    @Override
    Event carry(String text) {
      Event event = Events.of(Operations.of(Kind.JOB), "start");
      event.context = Events.context().fields("project_id", text).build();
      return event;
    }
  };

  private record Note(String title, String text) {}

  abstract Event carry(String text);

  /** The text as a case. */
  static Case send(Draw draw, Sheet sheet, String text) {
    TextRoute route = draw.one(values());
    return sheet.done(route.name(), route.carry(text), text);
  }

  static Case send(Draw draw, Rank rank, Draft draft) {
    Sheet sheet = new Sheet(draw, rank);
    return send(draw, sheet, sheet.take(draft));
  }
}
