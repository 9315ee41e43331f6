/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps in which a key says that its value is a secret. */
final class KeyedCases {
  private record Login(String user, String password, int attempts) {}

  private record Client(String clientId, String clientSecret, List<String> scopes) {}

  static Case flat(Draw draw) {
    return map(draw, Rank.FIRST, Spellings.key(draw), value(draw));
  }

  static Case ambiguous(Draw draw) {
    return map(draw, Rank.SECOND, Spellings.ambiguous(draw), value(draw));
  }

  static Case disguised(Draw draw) {
    return map(draw, Rank.FIRST, Spellings.disguised(draw), value(draw));
  }

  private static Case map(Draw draw, Rank rank, String key, Secret value) {
    Sheet sheet = new Sheet(draw, rank);
    Map<String, Object> map = draw.chance(80) ? new LinkedHashMap<>() : new TreeMap<>();
    fillers(draw, sheet, map);
    map.put(key, sheet.secret(value));
    map.put(sheet.keep("region"), sheet.fill("{region}"));
    return send(draw, sheet, map);
  }

  private static void fillers(Draw draw, Sheet sheet, Map<String, Object> map) {
    map.put(sheet.keep("user"), sheet.fill("{user}"));
    map.put("count", draw.between(1, 99));
    if (draw.chance(50)) {
      map.put(sheet.keep("url"), sheet.fill("https://{host}{path}"));
    }
  }

  private static Secret value(Draw draw) {
    String gap =
        draw.one("{pw}", "{pww}", "{tok}", "{hexs}", "{b64}", "{uuids}", "{phrase}", "{jwt}");
    return Template.fill(draw, gap).secrets().get(0);
  }

  private static Case send(Draw draw, Sheet sheet, Map<String, Object> map) {
    return switch (draw.below(7)) {
      case 0 -> sheet.done("JSON ARGS", Events.args(Json.of(map)), map);
      case 1 -> sheet.done("LIST IN ARGS", Events.args(Map.of("items", List.of(map, 1))), map);
      case 2 -> sheet.done("NESTED ARGS", Events.args(Map.of("config", Map.of("a", map))), map);
      case 3 -> sheet.done("AGENT FIELD", agentField(map), map);
      case 4 -> sheet.done("METHOD ARGS", Events.of(Kind.METHOD_CALL, Attribute.ARGS, map), map);
      case 5 -> TextRoute.send(draw, sheet, Json.of(map));
      default -> sheet.done("ARGS", Events.args(map), map);
    };
  }

  private static dev.spoor.agent.encode.Event agentField(Map<String, Object> map) {
    dev.spoor.agent.encode.Event event = new dev.spoor.agent.encode.Event();
    event.name = "agent_status";
    event.fields = Map.of("settings", map);
    return event;
  }

  /** Numbers, lists and maps below a secret key. */
  static Case shapes(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    Map<String, Object> map = new LinkedHashMap<>();
    fillers(draw, sheet, map);
    String key = draw.one("password", "apiKey", "secret", "credentials", "apiKeys", "passwords");
    map.put(sheet.keep(key), shape(draw, sheet));
    map.put(sheet.keep("last"), sheet.fill("{word}"));
    return send(draw, sheet, map);
  }

  private static Object shape(Draw draw, Sheet sheet) {
    return switch (draw.below(5)) {
      case 0 -> Long.valueOf(sheet.fill("{num}"));
      case 1 -> List.of(sheet.fill("{pw}"), sheet.fill("{pw}"));
      case 2 -> Map.of("value", sheet.fill("{pw}"));
      case 3 -> new StringBuilder(sheet.fill("{pw}"));
      default -> new String[] {sheet.fill("{pw}")};
    };
  }

  static Case records(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    boolean printed = draw.chance(33);
    String password = printed ? "{pw}" : "{pww}";
    Record of =
        draw.chance(50)
            ? new Login(sheet.fill("{user}"), sheet.fill(password), 3)
            : new Client(
                sheet.fill("{word}"), sheet.fill("{tok}"), List.of(sheet.keep("read:all")));
    if (printed) {
      return TextRoute.send(draw, sheet, "calling with " + of);
    }
    Object args = draw.chance(50) ? Map.of("request", of) : of;
    return sheet.done("RECORD", Events.args(args), of);
  }

  /** Name and value as two members, or as two items. */
  static Case pairs(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String key = draw.chance(50) ? Spellings.variable(draw) : Spellings.snake(draw);
    Map<String, Object> secret = new LinkedHashMap<>();
    boolean first = draw.chance(80);
    String name = draw.one("name", "key", "Name", "Key");
    String value = name.startsWith("N") || name.startsWith("K") ? "Value" : "value";
    secret.put(first ? name : value, first ? sheet.keep(key) : sheet.secret(value(draw)));
    secret.put(first ? value : name, first ? sheet.secret(value(draw)) : sheet.keep(key));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put(name, sheet.keep("LOG_FORMAT"));
    other.put(value, sheet.fill("{word}"));
    List<Object> all = new ArrayList<>(List.of(other, secret));
    return send(draw, sheet, new LinkedHashMap<>(Map.of("env", all)));
  }

  /** JSON in the string of a JSON text, so deep that the quotes are buried in backslashes. */
  static Case jsonInside(Draw draw) {
    Draft draft = JsonTexts.object(draw);
    for (int i = draw.between(1, 4); i > 0; i--) {
      draft =
          Draft.empty().plain("{\"body\":\"").add(draft.map(Disguise::json)).plain("\",\"n\":1}");
    }
    return TextRoute.send(draw, Rank.FIRST, draft);
  }

  static Case jsonHtmlSafe(Draw draw) {
    Draft inner = Template.fill(draw, "https://{host}/cb?{=a}={n}&access_token={tok}&{=b}={n}");
    Draft draft = Draft.empty().plain("{\"url\":\"").add(inner.map(Disguise::htmlSafeJson));
    return TextRoute.send(draw, Rank.FIRST, draft.plain("\",\"n\":1}"));
  }

  private KeyedCases() {}
}
