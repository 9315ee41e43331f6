/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.Map;

/** Secrets of the other generators, dressed up or far away. */
final class DisguiseCases {
  private static final int LIMIT = 16 * 1024;
  private static final String FILLER = "The quick brown fox jumps over the lazy dog, again. ";

  static Case coloured(Draw draw) {
    String esc = "\u001b";
    String form =
        draw.one(
            esc + "[32mpassword" + esc + "[0m={pw} {=n}={n}",
            "password=" + esc + "[1;31m{pw}" + esc + "[0m {=n}={n}",
            esc + "[33mtoken" + esc + "[0m: " + esc + "[36m{tok}" + esc + "[0m {=ok}",
            esc + "[38;5;12m{github}" + esc + "[0m {=cloned}",
            "Authorization: " + esc + "[2mBearer {tok}" + esc + "[22m",
            esc + "[34m\"password\"" + esc + "[0m: " + esc + "[32m\"{pw}\"" + esc + "[0m, {=n}",
            esc + "[1mX-Api-Key" + esc + "[0m: {alnum}");
    return TextRoute.send(draw, Rank.FIRST, Template.fill(draw, form));
  }

  static Case percentEncoded(Draw draw) {
    Draft draft =
        Template.fill(
            draw,
            draw.one(
                "password={pw}&{=user}={user}",
                "{\"password\":\"{pw}\",\"{=user}\":\"{user}\"}",
                "https://{host}/?access_token={tok}&{=a}={n}",
                "Authorization: Bearer {tok}",
                "https://{u}:{alnum}@{host}/x",
                "{=id} {github} {=id2}",
                "{=id} {openai}",
                "{=id} {jwt}"));
    Draft encoded = draft.map(draw.chance(80) ? Disguise::reserved : Disguise::percent);
    if (draw.chance(20)) {
      encoded = encoded.map(Disguise::reserved);
    }
    return TextRoute.send(draw, Rank.FIRST, Draft.empty().plain("data=").add(encoded));
  }

  /** Every character of the value as its code; without a key before it hardly anybody sees it. */
  static Case unicodeEscaped(Draw draw) {
    boolean keyed = draw.chance(70);
    String form =
        keyed ? "{\"password\":\"{pw}\",\"{=user}\":\"{user}\"}" : "{=got} {github} {=ok}";
    Draft draft = Template.fill(draw, form).mapSecrets(Disguise::unicode);
    return TextRoute.send(draw, keyed ? Rank.FIRST : Rank.SECOND, draft);
  }

  /** The secret stands where the text is cut. */
  static Case border(Draw draw) {
    Draft secret =
        Template.fill(
            draw,
            draw.one(
                " password={pw}",
                " {github}",
                " {openai}",
                " {jwt}",
                "\ntoken: {tok}",
                " https://{u}:{alnum}@{host}/",
                " \"apiKey\":\"{tok}\"",
                " Authorization: Bearer {jwt}",
                " {pem}",
                " Cookie: sid={tok}",
                " {pan}",
                " --password {pw}"));
    int length = secret.text().length();
    int start = LIMIT - draw.between(0, Math.min(length + 4, LIMIT / 2));
    StringBuilder before = new StringBuilder(FILLER.repeat(start / FILLER.length() + 1));
    before.setLength(start);
    Draft draft = Draft.empty().plain(before.toString()).add(secret);
    if (draw.chance(60)) {
      draft.plain(" " + FILLER.repeat(draw.between(1, 2_000)));
    }
    return TextRoute.send(draw, Rank.FIRST, draft.expendable());
  }

  /** The secret itself is longer than any limit. */
  static Case huge(Draw draw) {
    Secret secret = Secret.whole(draw.chars(Draw.BASE64, draw.between(17_000, 90_000)));
    Draft draft = Draft.empty().keep("user=app").plain(draw.one(" password=", " {\"token\":\""));
    draft.secret(secret).plain(draw.one("", " ", "\"}", "\n"));
    return TextRoute.send(draw, Rank.FIRST, draft);
  }

  /** Far behind the beginning, but before the text is cut. */
  static Case late(Draw draw) {
    String filler = FILLER.repeat(draw.between(20, 250));
    Draft secret = Template.fill(draw, draw.one("password={pw}", "{github}", "Bearer {jwt}"));
    return TextRoute.send(draw, Rank.FIRST, Draft.empty().keep("begin ").plain(filler).add(secret));
  }

  /** Letters of all the world next to it, without a blank between. */
  static Case amongUnicode(Draw draw) {
    String form =
        draw.one(
            "パスワード password={pw}、次",
            "密钥:token={alnum}。完",
            "«{github}» {=fin}",
            "“{openai}” {=Ende}",
            "ключ {github}, {=конец}",
            "😀{github}😀",
            "password＝{alnum} {=n}",
            "password=\u00a0{alnum}\u00a0{=n}",
            "\u202atoken={alnum}\u202c {=n}",
            "token\u200b={alnum} {=n}",
            "to\u200bken={alnum} {=n}",
            "{=é}{github}{=é}");
    return TextRoute.send(draw, Rank.FIRST, Template.fill(draw, form));
  }

  /** Many of them in one text, one after the other. */
  static Case many(Draw draw) {
    Draft draft = Template.fill(draw, "password={pw} ");
    for (int i = draw.between(2, 11); i > 0; i--) {
      draft.add(
          Template.fill(
              draw,
              draw.one(
                  "password={pw} ",
                  "{github} ",
                  "{=user}={user} ",
                  "token: {tok}, ",
                  "https://{u}:{alnum}@{host}/x ",
                  "\"secret\":\"{pww}\", ",
                  "Bearer {jwt} ",
                  "\n")));
    }
    return TextRoute.send(draw, Rank.FIRST, draft);
  }

  /** A key of a map that is an assignment itself. */
  static Case assignmentAsKey(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String key = sheet.fill(draw.one("password={pw}", "https://{u}:{alnum}@{host}/", "{github}"));
    Map<String, Object> map = Map.of(key, 1);
    return sheet.done("MAP KEY", Events.args(map), map);
  }

  private DisguiseCases() {}
}
