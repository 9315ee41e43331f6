/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;

/** URLs, whole and in parts. */
final class UrlCases {
  private static final String URLS =
      """
      https://{u}:{pwurl}@{host}{path}
      https://{u}:{pwurl}@{host}:{port}{path}?{=page}={n}
      https://:{pwurl}@{host}{path}
      https://{tok}@{host}/{word}.git
      https://oauth2:{gitlab}@{host}/{word}.git
      https://x-access-token:{github}@github.com/{word}/{word}.git
      ftp://{u}:{pwurl}@{host}/{word}.csv
      https://{host}{path}?access_token={tok}&{=page}={n}
      https://{host}{path}?{=page}={n}&api_key={alnum}
      https://{host}{path}?apikey={alnum}#{=top}
      https://{host}{path}?{=q}={word}&token={jwt}
      https://{host}{path}?password={pw}&{=user}={user}
      https://{host}{path}?client_secret={tok}&{=client_id}={word}
      https://{host}{path}?key={google}&{=q}={word}
      https://{host}{path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=x&X-Amz-Expires={n}&X-Amz-Signature={hexs}
      https://{host}/blob/{word}?sv=2023-01-03&se=2026-11-21&sp=r&sig={alnum}%3D
      https://{host}/{word}?Expires={n}&Signature={alnum}&Key-Pair-Id=K1
      https://{host}{path}?X-Goog-Signature={hexs}&{=X-Goog-Expires}={n}
      https://{host}/cb#access_token={tok}&token_type=bearer&{=expires_in}={n}
      https://{host}/cb#{=state}={word}&id_token={jwt}
      https://{host}/login?redirect=https%3A%2F%2F{host}%2Fcb%3Ftoken%3D{alnum}%26{=page}%3D{n}
      https://{host}/login?next=%2Fcb%3Faccess_token%3D{alnum}&{=x}={n}
      https://{host}/login?next=%252Fcb%253Faccess_token%253D{alnum}&{=x}={n}
      https://{host}/proxy?url=https%3A%2F%2F{u}%3A{alnum}%40{host}%2F&{=x}={n}
      https://{host}/reset?reset_token={tok}&{=lang}=de
      https://{host}/invite?invite-token={tok}
      https://{host}/x?data=%7B%22password%22%3A%22{alnum}%22%2C%22{=user}%22%3A%22{user}%22%7D
      https://{host}/x?acc%65ss_token={tok}&{=x}={n}
      https://{host}/x?pass%77ord={pw}&{=x}={n}
      https://{host}/x?auth[token]={tok}&{=x}={n}
      https://{host}/x?auth%5Btoken%5D={tok}&{=x}={n}
      https://{host}/x?a=1;token={tok};{=x}={n}
      https://{host}/cart;jsessionid={hexs}?{=x}={n}
      https://api.telegram.org/bot{telegram}/sendMessage?chat_id={n}
      {webhook}
      wss://{host}/socket?token={jwt}&{=v}={n}
      git+https://{u}:{pwurl}@{host}/{word}.git
      ssh://{u}:{pwurl}@{host}:22/{word}
      http://{u}:{pwurl}@{host}:3128
      socks5://{u}:{pwurl}@{host}:1080
      """;

  private static final String QUERIES =
      """
      access_token={tok}&{=page}={n}
      {=page}={n}&password={pw}
      {=q}={word}&api_key={alnum}&{=lang}=de
      token={jwt}
      {=user}={user}&pwd={pw}
      client_id={word}&client_secret={tok}
      url=https%3A%2F%2F{host}%2F%3Ftoken%3D{alnum}&{=x}={n}
      filter[apiKey]={alnum}&{=x}={n}
      pass%77ord={pw}&{=x}={n}
      {=x}={n}&sig={alnum}%2B{alnum}%3D
      {=x}={n}&refresh_token={tok}#{=y}
      """;

  private static final String PATHS =
      """
      /bot{telegram}/getMe
      /hooks/{stripe}
      /r/{openai}/{=x}
      /repos/{github}/{=commits}
      /v1/{jwt}/{=profile}
      /a;token={tok}/{=b}
      /login;jsessionid={hexs}
      /hooks/{prov}
      """;

  private static final String AMBIGUOUS =
      """
      https://{host}/reset-password/{tok}
      https://{host}/cb?code={tok}&state={tok}
      https://{host}/verify/{hexs}
      https://{host}/x?ticket={tok}
      https://{host}/x?auth={tok}
      https://{host}/x?key={tok}
      https://{host}/x?s={tok}
      https://{u}:p{pwurl}/y#z@{host}/
      """;

  static Case url(Draw draw) {
    return send(draw, Rank.FIRST, Template.fill(draw, draw.line(URLS)));
  }

  static Case ambiguous(Draw draw) {
    return send(draw, Rank.SECOND, Template.fill(draw, draw.line(AMBIGUOUS)));
  }

  static Case send(Draw draw, Rank rank, Draft draft) {
    Sheet sheet = new Sheet(draw, rank);
    String url = sheet.take(draft);
    return switch (draw.below(6)) {
      case 0, 1, 2 -> sheet.done("URL", Events.of(Kind.HTTP_CLIENT, Attribute.URL, url), url);
      case 3 -> TextRoute.send(draw, sheet, url);
      case 4 -> TextRoute.send(draw, sheet, "GET " + url + sheet.keep(" returned 503"));
      default -> TextRoute.send(draw, sheet, "I/O error on GET request for \"" + url + "\": x");
    };
  }

  static Case query(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String query = sheet.fill(draw.line(QUERIES));
    return sheet.done("QUERY", Events.of(Kind.HTTP_REQUEST, Attribute.QUERY, query), query);
  }

  static Case path(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String path = sheet.fill(draw.line(PATHS));
    return sheet.done("PATH", Events.of(Kind.HTTP_REQUEST, Attribute.PATH, path), path);
  }

  /** A query of which every value, or every byte, is percent-encoded. */
  static Case encoded(Draw draw) {
    Draft value = Template.fill(draw, draw.one("{pww}", "{b64}", "{openai}", "{github}"));
    boolean all = draw.chance(30);
    Draft draft = Draft.empty().plain(draw.one("", "page=2&") + Spellings.snake(draw) + "=");
    draft.add(value.map(all ? Disguise::percentAll : Disguise::reserved)).keep("&lang=de");
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String query = sheet.take(draft);
    return draw.chance(50)
        ? sheet.done("QUERY", Events.of(Kind.HTTP_REQUEST, Attribute.QUERY, query), query)
        : TextRoute.send(draw, sheet, "https://example.com/x?" + query);
  }

  private UrlCases() {}
}
