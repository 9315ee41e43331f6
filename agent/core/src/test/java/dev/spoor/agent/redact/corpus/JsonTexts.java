/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** JSON, and what looks like it, as text. */
final class JsonTexts {
  private static final String OBJECTS =
      """
      {"user":"{user}","password":"{pw}","region":"{region}"}
      {"user": "{user}", "password": "{pw}", "n": {n}}
      {"grant_type":"client_credentials","client_id":"{word}","client_secret":"{tok}"}
      {"access_token":"{tok}","token_type":"Bearer","expires_in":3600,"scope":"{word}"}
      {"data":{"apiKey":"{alnum}","name":"{word}"},"ok":true}
      {"headers":{"Authorization":"Bearer {tok}","Accept":"{=application/json}"}}
      {"headers":[["X-Api-Key","{alnum}"],["Accept","{=text/html}"]]}
      {"headers":[{"name":"Cookie","value":"sid={tok}"},{"name":"Accept","value":"{=text/html}"}]}
      {"a":[{"secretKey":"{b64}"},{"x":"{word}"}]}
      {"db":{"url":"jdbc:postgresql://{host}/{db}?user={user}&password={pw}","pool":{n}}}
      {"passphrase":"{phrase}","hint":"{word}"}
      {"pin_code":{n},"password":{num},"last":"{word}"}
      {"private_key":"{pem}","client_email":"{email}"}
      {"private_key_id":"{hex}","private_key":"{tok}","client_email":"{email}"}
      [{"token":"{tok}"},{"host":"{host}"}]
      {"env":["DB_PASSWORD={pw}","LOG_LEVEL={level}"]}
      {"cmd":"mysql --password={pw} {db}","cwd":"{path}"}
      {"refreshToken" : "{tok}" , "user" : "{user}"}
      {"password":["{pw}","{pw}"],"last":"{word}"}
      {"credentials":{"login":"{u}","value":"{pw}"},"last":"{word}"}
      """;

  private static final String LOOSE =
      """
      {password: '{pw}', user: '{user}'}
      {'api_key': '{tok}', 'model': '{word}', 'n': {n}}
      {'password': '{pw}', 'ok': True, 'x': None}
      {password:"{pw}",user:"{user}",}
      {"password":"{pw}" // {word}\\n,"user":"{user}"}
      {:password=>"{pw}", :user=>"{user}"}
      {"password" => "{pw}", "user" => "{user}"}
      map[password:{pw} user:{user}]
      {password={pw}, user={user}}
      LoginRequest[user={user}, password={pw}]
      LoginRequest(user={user}, password={pw})
      Login{user='{user}', password='{pw}', n={n}}
      [user: {user}, password: {pw}]
      struct Login { user: "{user}", password: "{pw}" }
      &{User:{user} Password:{pw} Attempts:{n}}
      array('password' => '{pw}', 'user' => '{user}')
      Credentials(clientId={word}, clientSecret={tok}, scopes=[{word}])
      {=Optional}[Token[value={word}, accessToken={tok}]]
      """;

  static Draft object(Draw draw) {
    return Template.fill(draw, draw.line(OBJECTS).replace("{pem}", "{tok}"));
  }

  static Case json(Draw draw) {
    String template = draw.line(OBJECTS).replace("{pem}", draw.one("{tok}", "{b64}"));
    Draft draft = Template.fill(draw, template);
    return draw.chance(50)
        ? TextRoute.send(draw, Rank.FIRST, draft)
        : TextRoute.send(draw, Rank.FIRST, Draft.empty().keep("body: ").add(draft).keep(" (2 ms)"));
  }

  /** JSON that is the arguments, which the encoder reads itself. */
  static Case arguments(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String text = sheet.take(object(draw));
    return sheet.done("JSON ARGS", Events.args(draw.chance(20) ? " " + text + "\n" : text), text);
  }

  /** Cut in the middle, which may be the middle of the secret. */
  static Case truncated(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    Draft draft = Template.fill(draw, "{\"user\":\"{user}\",\"n\":{n},");
    draft.plain("\"" + Spellings.snake(draw) + "\":\"");
    String before = sheet.take(draft);
    Secret whole = Secret.whole(draw.chars(Draw.ALNUM, draw.between(12, 60)));
    String cut = whole.text().substring(0, draw.between(7, whole.text().length()));
    String text = before + sheet.secret(Secret.whole(cut)) + draw.one("", "", "...", "…", "\\");
    return draw.chance(40)
        ? sheet.done("JSON ARGS", Events.args(text), text)
        : TextRoute.send(draw, sheet, draw.chance(50) ? text : Disguise.json(text));
  }

  static Case loose(Draw draw) {
    Draft draft = Template.fill(draw, draw.line(LOOSE));
    return TextRoute.send(draw, Rank.FIRST, draft);
  }

  /** Keys whose letters are escaped. */
  static Case escapedKeys(Draw draw) {
    String key = Spellings.snake(draw);
    int at = draw.below(key.length() - 1);
    String escaped =
        key.substring(0, at) + Disguise.unicode(key.substring(at, at + 1)) + key.substring(at + 1);
    Draft draft = Draft.empty().plain("{\"" + (draw.chance(70) ? escaped : Disguise.unicode(key)));
    draft.plain("\":\"").add(Template.fill(draw, "{tok}\",\"user\":\"{user}\"}"));
    if (draw.chance(50)) {
      return TextRoute.send(draw, Rank.FIRST, draft);
    }
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String text = sheet.take(draft);
    return sheet.done("JSON ARGS", Events.args(text), text);
  }

  private JsonTexts() {}
}
