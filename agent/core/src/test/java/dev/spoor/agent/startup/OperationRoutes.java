/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways through operations: every attribute of every kind, and what stands around it. */
final class OperationRoutes {
  /** Attributes of which a line for a person shows nothing. */
  private static final Set<Attribute> NOT_ON_CONSOLE =
      Set.of(
          Attribute.ROUTE,
          Attribute.QUERY,
          Attribute.CLIENT_IP,
          Attribute.USER_AGENT,
          Attribute.THREAD_ID,
          Attribute.NODES,
          Attribute.SLOWEST_NODE,
          Attribute.ERROR_NODE,
          Attribute.TOOL_CALL_ID,
          Attribute.RESULT_TYPE,
          Attribute.RESULT,
          Attribute.PROVIDER,
          Attribute.FINISH_REASON,
          Attribute.INPUT_MESSAGES,
          Attribute.OUTPUT_MESSAGES,
          Attribute.CWD,
          Attribute.TRIGGER,
          Attribute.SYSTEM,
          Attribute.MESSAGE_ID);

  private static final Set<Attribute.Type> NUMBERS =
      Set.of(Attribute.Type.INTEGER, Attribute.Type.NANOS);

  static List<Route> all() {
    List<Route> all = new ArrayList<>(around());
    for (Kind kind : Kind.values()) {
      for (Attribute attribute : kind.attributes()) {
        if (!NUMBERS.contains(attribute.type())) {
          all.add(attribute(kind, attribute));
        }
      }
    }
    return all;
  }

  private static Route attribute(Kind kind, Attribute attribute) {
    Route route =
        Route.of(
            kind.label() + "." + attribute.label(),
            (spoor, text) -> {
              Operation operation = Operations.of(kind).set(attribute, value(attribute, text));
              operation.start();
              operation.end(null);
            });
    boolean hidden =
        NOT_ON_CONSOLE.contains(attribute) || (attribute == Attribute.GRAPH && kind == Kind.NODE);
    return hidden ? route.inJsonOnly() : route;
  }

  private static Object value(Attribute attribute, String text) {
    return switch (attribute.type()) {
      case PATH -> "/a/" + text;
      case QUERY -> "page=2&q=" + text;
      case URL -> "https://example.com/a?q=" + text;
      case VISITS -> new Object[] {"first", 1L, text, null};
      case MESSAGES -> new Messages().add("user", "first").add(text, text);
      case NAMES -> List.of("first", text);
      case COMMAND -> List.of("/usr/bin/env", text, "last");
      default -> text;
    };
  }

  private static List<Route> around() {
    return Arrays.asList(
        Route.of("logger", (spoor, text) -> run(Operations.of(Kind.JOB).logger(text))).inJsonOnly(),
        Route.of("node of what is inside", OperationRoutes::insideANode).inJsonOnly(),
        Route.of("thread", OperationRoutes::onAThread).inJsonOnly(),
        Route.of(
                "correlation id",
                (spoor, text) -> run(request().inbound(name -> one(name, "X-Request-ID", text))))
            .inJsonOnly(),
        Route.ofSetting("SPOOR_CONTEXT_HEADERS", "X-User-ID=user_id")
            .then((spoor, text) -> run(request().inbound(name -> one(name, "X-User-ID", text))))
            .inJsonOnly(),
        Route.ofSetting("SPOOR_CONTEXT_HEADERS", "X-User-ID=%s")
            .then((spoor, text) -> run(request().inbound(name -> one(name, "X-User-ID", "7"))))
            .inJsonOnly(),
        Route.ofSetting("SPOOR_THREAD_ID_HEADERS", "X-Talk")
            .then((spoor, text) -> run(request().inbound(name -> one(name, "X-Talk", text))))
            .inJsonOnly(),
        Route.of(
                "thread_id of a state",
                (spoor, text) ->
                    run(
                        Operations.of(Kind.GRAPH_EXECUTION)
                            .set(
                                Attribute.THREAD_ID,
                                Operations.threadId(Map.of("thread_id", text)))))
            .inJsonOnly(),
        Route.ofSetting("SPOOR_EVENT_NAMES", "job_start=%s")
            .then((spoor, text) -> run(Operations.of(Kind.JOB)))
            .inJsonOnly());
  }

  private static Operation request() {
    return Operations.of(Kind.HTTP_REQUEST).set(Attribute.PATH, "/");
  }

  private static List<String> one(String name, String wanted, String text) {
    return name.equals(wanted) ? List.of(text) : null;
  }

  private static void insideANode(SpoorOnDisk spoor, String text) {
    Operation node = Operations.of(Kind.NODE).set(Attribute.NODE, text);
    node.start();
    run(Operations.of(Kind.JOB));
    node.end(null);
  }

  private static void onAThread(SpoorOnDisk spoor, String text) throws InterruptedException {
    Thread thread = new Thread(() -> run(Operations.of(Kind.JOB)), text);
    thread.start();
    thread.join();
  }

  static void run(Operation operation) {
    operation.start();
    operation.end(null);
  }

  private OperationRoutes() {}
}
