/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A way by which what should be a name reaches a line. */
enum NameRoute {
  THREAD {
    @Override
    Event carry(String name) {
      Event event = Events.of(Operations.of(Kind.JOB), "start");
      event.javaThread = name;
      return event;
    }
  },
  LOGGER {
    @Override
    Event carry(String name) {
      Event event = Events.of(Operations.of(Kind.JOB), "start");
      event.logger = name;
      return event;
    }
  },
  NODE {
    @Override
    Event carry(String name) {
      Event event = Events.of(Operations.of(Kind.NODE), "start");
      event.context = Events.context().node(name).build();
      return event;
    }
  },
  CONVERSATION {
    @Override
    Event carry(String name) {
      Event event = Events.of(Operations.of(Kind.NODE), "start");
      event.context = Events.context().threadId(name).build();
      return event;
    }
  },
  CORRELATION {
    @Override
    Event carry(String name) {
      Event event = Events.of(Operations.of(Kind.JOB), "start");
      event.context = Events.context().correlationId(name).build();
      return event;
    }
  },
  MAP_KEY {
    @Override
    Event carry(String name) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("first", 1);
      map.put(name, 2);
      return Events.args(map);
    }
  },
  STATE_UPDATE {
    @Override
    Event carry(String name) {
      return Events.of(Kind.NODE, Attribute.STATE_UPDATES, List.of("first", name));
    }
  },
  ATTRIBUTE {
    @Override
    Event carry(String name) {
      Event event =
          Events.of(
              Operations.of(Kind.HTTP_REQUEST)
                  .set(Attribute.USER_AGENT, name)
                  .set(Attribute.ROUTE, "/a/{b}"),
              "start");
      return event;
    }
  },
  TOOL {
    @Override
    Event carry(String name) {
      return Events.of(Kind.TOOL_EXECUTION, Attribute.TOOL_NAME, name);
    }
  },
  TOOL_CALL {
    @Override
    Event carry(String name) {
      return Events.of(Kind.TOOL_EXECUTION, Attribute.TOOL_CALL_ID, name);
    }
  },
  GRAPH {
    @Override
    Event carry(String name) {
      return Events.of(Kind.GRAPH_EXECUTION, Attribute.GRAPH, name);
    }
  },
  METHOD {
    @Override
    Event carry(String name) {
      return Events.of(Kind.METHOD_CALL, Attribute.METHOD_NAME, name);
    }
  },
  MODEL {
    @Override
    Event carry(String name) {
      return Events.of(Kind.LLM_CALL, Attribute.MODEL, name);
    }
  },
  FOLDER {
    @Override
    Event carry(String name) {
      return Events.of(Kind.PROCESS, Attribute.CWD, name);
    }
  },
  DESTINATION {
    @Override
    Event carry(String name) {
      return Events.of(Kind.MESSAGE, Attribute.DESTINATION, name);
    }
  },
  JOB {
    @Override
    Event carry(String name) {
      return Events.of(Kind.JOB, Attribute.JOB, name);
    }
  };

  abstract Event carry(String name);

  static Case send(Draw draw, Rank rank, Draft draft) {
    Sheet sheet = new Sheet(draw, rank);
    String name = sheet.take(draft);
    NameRoute route = draw.one(values());
    return sheet.done(route.name(), route.carry(name), name);
  }
}
