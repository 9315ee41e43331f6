/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.util.LinkedList;
import java.util.List;

/** What an operation is called, for a test that reads like the track. */
final class Names {

  /** The name of a start line, whichever field holds it. */
  static String of(EventLine line) {
    return switch (line.text("kind")) {
      case "http_request" -> line.text("path");
      case "http_client" -> line.text("method");
      case "graph_execution" -> line.text("graph");
      case "node" -> line.text("node");
      case "llm_call" -> line.text("logger");
      case "tool_execution" -> line.text("tool_name");
      case "process" -> program(line.json().path("command").path(0).asString(""));
      default -> line.text("method_name");
    };
  }

  /** From the outermost operation to the one of this kind and name. */
  static List<String> pathTo(EventLines events, String kindAndName) {
    var path = new LinkedList<String>();
    var starts = events.where(EventLine::isStart);
    var at = starts.stream().filter(line -> kindAndName.equals(kindAndName(line))).findFirst();
    while (at.isPresent()) {
      path.addFirst(kindAndName(at.get()));
      var parent = at.get().text("parent_span_id");
      at = starts.stream().filter(line -> line.text("span_id").equals(parent)).findFirst();
    }
    return path;
  }

  private static String kindAndName(EventLine line) {
    return line.text("kind") + " " + of(line);
  }

  private static String program(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Names() {}
}
