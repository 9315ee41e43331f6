/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What began within a request, each with all that is around it in there. */
final class Tracks {

  static List<String> of(List<EventLine> lines) {
    List<EventLine> starts = lines.stream().filter(EventLine::isStart).toList();
    Map<String, EventLine> bySpan =
        starts.stream()
            .collect(Collectors.toMap(line -> line.text("span_id"), Function.identity()));
    return starts.stream()
        .filter(line -> !line.text("kind").equals("http_request"))
        .map(line -> path(line, bySpan))
        .toList();
  }

  private static String path(EventLine line, Map<String, EventLine> bySpan) {
    String own = line.text("kind") + " " + Names.of(line);
    EventLine parent = bySpan.get(line.text("parent_span_id"));
    return parent == null || parent.text("kind").equals("http_request")
        ? own
        : path(parent, bySpan) + " > " + own;
  }

  private Tracks() {}
}
