/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens that give themselves away, wherever they stand. */
final class TokenCases {
  private static final String AROUND =
      """
      {secret}
      using {secret} for {host}
      Incorrect key provided: {secret}. You can find yours at https://{host}/account.
      {ts} {level} got "{secret}" from {user}
      user={user} value={secret} n={n}
      ({secret})
      [{secret}] {=accepted}
      <{secret}>
      `{secret}`, then {msg}
      {text}「{secret}」{=fertig}
      {text}:{secret}
      {secret}\\n{=second line}
      x={secret};y={n}
      x={secret}&y={n}
      ["{secret}","{word}"]
      {"value":"{secret}","count":{n}}
      {'value': '{secret}', 'count': {n}}
      {=first},{secret},{=third}
      {email} sent {secret}
      /files/{secret}/{=meta.json}
      https://{host}/cb?ref={secret}&page={n}
      {=the answer is} \\"{secret}\\" {=exactly}
      Value{v={secret}, n={n}}
      {word}|{secret}|{n}
      {msg}\\t{secret}\\t{n}
      """;

  private static Draft around(Draw draw, Secret... secrets) {
    String[] parts;
    do {
      parts = draw.line(AROUND).split("\\{secret}", 2);
    } while (parts[1].startsWith("/") && goesOn(secrets[secrets.length - 1]));
    Draft draft = Template.fill(draw, parts[0]);
    for (int i = 0; i < secrets.length; i++) {
      if (i > 0) {
        draft.plain(draw.one(" ", ",", "\n", ", ", "|", "\" \""));
      }
      draft.secret(secrets[i]);
    }
    return draft.add(Template.fill(draw, parts[1]));
  }

  /** Whether nobody can tell where it ends if a slash follows. */
  private static boolean goesOn(Secret secret) {
    return secret.text().matches(".*[+/].*");
  }

  static Case listed(Draw draw) {
    return TextRoute.send(draw, Rank.FIRST, around(draw, Providers.listed(draw)));
  }

  static Case others(Draw draw) {
    String format = draw.one(MoreProviders.formats());
    Rank rank = format.startsWith("?") ? Rank.SECOND : Rank.FIRST;
    return TextRoute.send(draw, rank, around(draw, Providers.form(draw, format)));
  }

  static Case jwt(Draw draw) {
    return TextRoute.send(draw, Rank.FIRST, around(draw, Tokens.jwt(draw)));
  }

  static Case card(Draw draw) {
    return TextRoute.send(draw, Rank.FIRST, around(draw, Tokens.pan(draw)));
  }

  /** A private key with line feeds, with escaped ones, or all on one line. */
  static Case pem(Draw draw) {
    Secret key = Tokens.pem(draw, draw.one("\n", "\n", "\r\n", "\\n", "\\\\n", " "));
    Draft draft = Draft.empty().keep(draw.one("loaded ", "key: ", "-- ")).secret(key);
    return TextRoute.send(draw, Rank.FIRST, draft.plain(draw.one("", "\n")).keep(" done"));
  }

  /** A private key of which the text shows only the beginning, as in a cut message. */
  static Case cutPem(Draw draw) {
    Secret key = Tokens.pem(draw, draw.one("\n", "\\n"));
    int end = key.text().indexOf(key.hidden().get(1)) + draw.between(1, 12);
    Secret cut = new Secret(key.text().substring(0, end), key.hidden().subList(0, 1));
    return TextRoute.send(draw, Rank.FIRST, Draft.empty().keep("cannot read ").secret(cut));
  }

  static Case neighbours(Draw draw) {
    Secret[] secrets = {
      Providers.listed(draw), Providers.listed(draw), draw.one(Tokens.jwt(draw), Tokens.pan(draw))
    };
    return TextRoute.send(draw, Rank.FIRST, around(draw, secrets));
  }

  /** Under keys that say nothing. */
  static Case values(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    Map<String, Object> args = new LinkedHashMap<>();
    args.put(sheet.keep("id"), draw.between(1, 99));
    args.put(sheet.keep(draw.one("value", "input", "q", "data")), sheet.secret(any(draw)));
    args.put(sheet.keep("next"), sheet.fill("{word}"));
    return sheet.done("ARGS", Events.args(args), args);
  }

  /** In names, which are not meant to hold anything. */
  static Case names(Draw draw) {
    Draft draft = Template.fill(draw, draw.one("", "{word}-", "{word} ", "{word}/", "{word}:"));
    Secret secret = any(draw);
    String after = goesOn(secret) ? " {word}" : draw.one("", "", " {word}", "/{word}");
    draft.secret(secret).add(Template.fill(draw, after));
    return NameRoute.send(draw, Rank.FIRST, draft);
  }

  private static Secret any(Draw draw) {
    return draw.chance(80) ? Providers.listed(draw) : Tokens.jwt(draw);
  }

  /** Without a prefix that gives them away. */
  static Case bare(Draw draw) {
    Draft draft = Template.fill(draw, draw.one("got {b64} from {host}", "{hexs} {=accepted}"));
    return TextRoute.send(draw, Rank.SECOND, draft);
  }

  private TokenCases() {}
}
