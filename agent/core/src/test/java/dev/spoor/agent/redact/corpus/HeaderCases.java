/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Headers, in all the forms in which programs keep and print them. */
final class HeaderCases {
  private static final String SECRET =
      """
      Authorization: Bearer {tok}
      Authorization: Bearer {jwt}
      Authorization: Basic {basic}
      Authorization: token {github}
      Authorization: {tok}
      Authorization: ApiKey {b64}
      Authorization: Digest username="{u}", realm="r", nonce="n", response="{hexs}"
      Authorization: AWS4-HMAC-SHA256 Credential=x/20261121/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature={hexs}
      Authorization: Token token="{tok}"
      Authorization: GenieKey {uuids}
      Authorization: SharedKey acct:{b64}
      Proxy-Authorization: Basic {basic}
      X-Api-Key: {alnum}
      X-API-KEY: {uuids}
      Api-Key: {hexs}
      X-Auth-Token: {tok}
      X-Access-Token: {jwt}
      X-Amz-Security-Token: {b64}
      X-Vault-Token: {vault}
      PRIVATE-TOKEN: {gitlab}
      X-Gitlab-Token: {pw}
      X-Goog-Api-Key: {google}
      X-Functions-Key: {b64}
      Ocp-Apim-Subscription-Key: {hexs}
      X-Shopify-Access-Token: {tok}
      X-CSRF-Token: {tok}
      X-XSRF-TOKEN: {uuids}
      DD-API-KEY: {hexs}
      X-Figma-Token: {tok}
      X-Auth-Key: {hexs}
      X-Client-Secret: {tok}
      X-Consul-Token: {uuids}
      Cookie: session={tok}; theme=dark
      Cookie: JSESSIONID={hexs}
      Cookie: PHPSESSID={alnum}; _ga=GA1.2.3
      Set-Cookie: sid={tok}; Path=/; HttpOnly
      Set-Cookie: refresh_token={jwt}; Max-Age=3600; Secure; SameSite=Lax
      """;

  private static final String HARMLESS =
      """
      Accept: application/json
      Content-Type: application/json; charset=utf-8
      Content-Length: 348
      User-Agent: curl/8.5.0
      Host: api.example.com
      X-Request-Id: 3f2b8c1e-77aa-4c0f-9d0e-0b8f6a1d2c3e
      Cache-Control: no-cache, no-store
      WWW-Authenticate: Bearer realm="example"
      ETag: "33a64df551425fcc55e4d42a148795d9f25f89d4"
      traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
      X-RateLimit-Remaining: 4999
      Accept-Encoding: gzip, deflate, br
      Date: Sat, 21 Nov 2026 05:13:20 GMT
      X-Forwarded-For: 203.0.113.7, 10.0.0.1
      Access-Control-Allow-Headers: Authorization, Content-Type
      Vary: Authorization
      """;

  private record Header(String name, String value) {}

  /** One header, its value filled, its name in one of the spellings of the wire. */
  private static Header header(Draw draw, Sheet sheet, String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    name = draw.one(name, name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
    return new Header(sheet.keep(name), sheet.fill(line.substring(colon + 2)));
  }

  private static String secretLine(Draw draw, boolean commas) {
    String line = draw.line(SECRET);
    return commas || line.matches("[^,\"]*") ? line : secretLine(draw, commas);
  }

  private static List<Header> harmless(Draw draw, Sheet sheet) {
    Map<String, Header> headers = new LinkedHashMap<>();
    for (int i = draw.between(1, 5); i > 0; i--) {
      String line = draw.line(HARMLESS);
      int colon = line.indexOf(':');
      Header header = new Header(line.substring(0, colon), line.substring(colon + 2));
      headers.put(header.name.toLowerCase(Locale.ROOT), header);
    }
    headers.values().forEach(h -> sheet.keep(h.name));
    headers.values().forEach(h -> sheet.keep(h.value));
    return new ArrayList<>(headers.values());
  }

  private static List<Header> headers(Draw draw, Sheet sheet, boolean commas) {
    List<Header> all = harmless(draw, sheet);
    all.add(draw.below(all.size() + 1), header(draw, sheet, secretLine(draw, commas)));
    return all;
  }

  static Case map(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    boolean lists = draw.chance(40);
    Map<String, Object> map = new LinkedHashMap<>();
    for (Header header : headers(draw, sheet, true)) {
      map.put(header.name, lists ? List.of(header.value) : header.value);
    }
    return switch (draw.below(4)) {
      case 0 -> sheet.done("ARGS", Events.args(map), map);
      case 1 -> sheet.done("JSON ARGS", Events.args(Json.of(Map.of("headers", map))), map);
      case 2 -> TextRoute.send(draw, sheet, Json.of(map));
      default -> sheet.done("ARGS", Events.args(Map.of("headers", map)), map);
    };
  }

  static Case pairs(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    List<Object> list = new ArrayList<>();
    int form = draw.below(3);
    for (Header header : headers(draw, sheet, true)) {
      list.add(
          switch (form) {
            case 0 -> pair(header);
            case 1 -> new ArrayList<>(List.of(header.name, header.value));
            default -> header.name + ": " + header.value;
          });
    }
    return sheet.done("PAIRS", Events.args(Map.of("headers", list)), list);
  }

  private static Map<String, Object> pair(Header header) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put("name", header.name);
    pair.put("value", header.value);
    return pair;
  }

  /** As a wire log, one line each. */
  static Case wire(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String before = draw.one("", ">> ", "< ", "http-outgoing-0 >> \"", "    ");
    StringBuilder text =
        new StringBuilder(draw.one("GET /v1/items HTTP/1.1\r\n", "POST / HTTP/1.1\n"));
    for (Header header : headers(draw, sheet, true)) {
      text.append(before).append(header.name).append(": ").append(header.value);
      text.append(before.endsWith("\"") ? "[\\r][\\n]\"\n" : draw.one("\n", "\r\n"));
    }
    return TextRoute.send(draw, sheet, text.toString());
  }

  /** As the {@code toString} of a map prints them. */
  static Case printed(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    List<String> entries = new ArrayList<>();
    String between = draw.one("=", ":", "=[");
    for (Header header : headers(draw, sheet, false)) {
      String value = header.value;
      entries.add(
          switch (between) {
            case ":" -> header.name + ":\"" + value + '"';
            case "=[" -> header.name + "=[" + value + ']';
            default -> header.name + '=' + value;
          });
    }
    String all = String.join(", ", entries);
    String text = between.equals(":") ? '[' + all + ']' : '{' + all + '}';
    return TextRoute.send(draw, sheet, draw.one("", "headers=", "HttpRequest GET /, ") + text);
  }

  /** Without any that is secret. */
  static Case benign(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    Map<String, Object> map = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder("HTTP/1.1 401 Unauthorized\n");
    for (Header header : harmless(draw, sheet)) {
      map.put(header.name, header.value);
      text.append(header.name).append(": ").append(header.value).append('\n');
    }
    return switch (draw.below(4)) {
      case 0 -> sheet.done("ARGS", Events.args(Map.of("headers", map)), map);
      case 1 -> TextRoute.send(draw, sheet, Json.of(map));
      case 2 -> TextRoute.send(draw, sheet, map.toString());
      default -> TextRoute.send(draw, sheet, text.toString());
    };
  }

  static Case single(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    Header header = header(draw, sheet, draw.line(SECRET));
    return TextRoute.send(
        draw, sheet, header.name + draw.one(": ", ":", " : ", "=") + header.value);
  }

  private HeaderCases() {}
}
