/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import dev.spoor.bootstrap.Kind;
import java.util.List;

/** The page about events for people. */
final class EventsPage {
  private static final String HEAD =
      """
      # Events

      This page is rendered from the code; `mvn verify` fails when it is stale. To render it again:
      `mvn -pl agent/core -am verify -Dspoor.docs.update=true`. The same as a JSON Schema:
      [event.schema.json](event.schema.json); it describes a line of the format `json`.

      One event is one line: a JSON object, UTF-8, without a raw control character inside. An operation writes
      `<kind>_start`, and then exactly one of `<kind>_complete` and `<kind>_failed` with the same `span_id`.
      `failed` always has `error` and `error_type`; both ends have `duration_ms`. A field without a value is left
      out. `SPOOR_EVENT_NAMES` renames events.

      An operation that runs for longer than `SPOOR_STALLED_AFTER` writes one `<kind>_stalled` in between, at warn:
      `duration_ms` so far, and the stack of the thread that runs it, where one does.

      """;

  private static final String VALUES =
      """
      ## Values of the application

      Strings, numbers, booleans, enums, `java.time`, UUID, URI, arrays, the JDK's own maps and collections, and
      records by their fields are written as JSON. Of anything else the class is written, `{"type":"com.acme.Order"}`:
      no getter, `toString`, `hashCode` or iterator of the application is called. Arrays of bytes and characters are
      `{"type":"byte[]","size":4096}`. `NaN` and the infinities, for which JSON has no numbers, are strings.

      `args` is always an object. Arguments that are a list or a single value are its member `value`; a text that
      should be JSON and is not is its member `text`.

      | mark | stands for |
      |---|---|
      | `[REDACTED]` | a secret, by its key or by its form |
      | `[CUT 120 chars]` at the end of a string | the rest of it |
      | `[CUT 20 items]` as the last item, or as the member `[CUT]` | the rest of a list or map, or of a command |
      | `[CUT depth]` | what lies deeper than `SPOOR_LIMITS_DEPTH` |
      | `[CUT cycle]` | a value that contains itself |
      | `[CUT changed while read]` | the rest of what another thread wrote to |
      | `[CUT unknown class]` | the items of a list that is not the JDK's own |
      | `[CUT 12 frames]`, `[CUT causes]` | the rest of a stack trace |

      `grep -F '[CUT'` finds every line that is not whole.

      With `SPOOR_CAPTURE=minimal` each argument is `{"type":"java.lang.String","size":12}`, a command is its program
      and the number of its arguments, and queries, results and messages of exceptions are left out; `error` is the
      class then.
      """;

  static String render() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## Fields of every event, in this order\n\n");
    table(page, CommonFields.FIRST);
    page.append("| *own fields of the kind* | | | |\n");
    rows(page, CommonFields.LAST.subList(0, 4));
    page.append("| *fields of `SPOOR_CONTEXT_HEADERS`* | string | when present | |\n");
    rows(page, CommonFields.LAST.subList(4, 7));
    page.append("| *fields of `SPOOR_FIELDS`* | string | when set | |\n");
    rows(page, CommonFields.LAST.subList(7, CommonFields.LAST.size()));
    page.append(
        "\n"
            + "A field that has the name of another one gives way, and is written as"
            + " `attr_<name>`.\n\n");
    for (Kind kind : Kind.values()) {
      page.append("## ").append(kind.label()).append("\n\n");
      page.append(OwnFieldMeanings.KINDS.get(kind)).append("\n\n");
      table(page, Contract.own(kind));
      page.append('\n');
    }
    page.append("## Events of the agent's own\n\nTheir `kind` is `agent`.\n\n");
    for (AgentEvent event : AgentEvent.ALL) {
      page.append("### ")
          .append(event.name())
          .append("\n\n")
          .append(event.meaning())
          .append("\n\n");
      table(page, event.fields());
      page.append('\n');
    }
    return page.append(VALUES).toString();
  }

  private static void table(StringBuilder page, List<Field> fields) {
    page.append("| field | type | when | meaning |\n|---|---|---|---|\n");
    rows(page, fields);
  }

  private static void rows(StringBuilder page, List<Field> fields) {
    for (Field field : fields) {
      page.append("| `").append(field.name()).append("` | ").append(field.type());
      page.append(" | ").append(field.when()).append(" | ").append(field.meaning()).append(" |\n");
    }
  }

  private EventsPage() {}
}
