/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Log lines and files, in which a word before the secret says what it is. */
final class TextCases {
  private static final String LINES =
      """
      {ts} {level} login user={user} password={pw} {=ip}=10.0.0.7
      {=user}={user} token={tok} {=status}=200
      Connecting to {host} as {user} with password {=}
      api_key: {alnum}, {=model}: {word}
      Using API key: {tok}
      password={pw}
      password: {pw}
      Password: "{pww2}", {=host}: {host}
      password = '{pww1}' {=and} {word}
      {=client}={word} client_secret="{tok}" {=scope}={word}
      access_token={tok}&token_type=bearer&{=expires_in}=3600
      sent headers Authorization: Bearer {tok}
      curl: Authorization: Bearer {jwt} {=rejected}
      Bearer {jwt}
      auth header was "Bearer {tok}" for {user}
      {text} password={pw} {text}
      {=Kennwort} {text}; secret: {tok}; {=ende}
      DEBUG [{word}] secretKey={b64} {=retries}={n}
      {"a":1} password={pw} {"{=b}":2}
      export AWS_SECRET_ACCESS_KEY={b64}
      login({user}, password={pw}) {=failed}
      db.password={pw};{=db.pool}={n}
      [password={pw}, {=user}={user}]
      passwd:{pw}|{=user}:{user}
      private_key => {tok} {=done}
      X-Api-Key={tok} {=took} {n} ms
      "password":"{pw}","{=user}":"{user}"
      \\"password\\":\\"{pw}\\",\\"{=user}\\":\\"{user}\\"
      \\\\\\"apiKey\\\\\\":\\\\\\"{tok}\\\\\\",\\\\\\"{=n}\\\\\\":{n}
      'secret': '{tok}', '{=user}': '{user}'
      dbPassword={pw} {=dbUser}={user}
      DB_PASSWORD={pw} {=DB_USER}={user}
      spring.datasource.password={pw} {=spring.datasource.username}={user}
      --password {pw} {=--user} {user}
      --api-key={tok} {=--model} {word}
      pwd={pw};{=uid}={user}
      {=jti}={uuid} sessionToken={tok}
      password={num} {=n}={n}
      password: {num}
      """;

  private static final String FILES =
      """
      DB_USER={user}\\nDB_PASSWORD={pw}\\nDB_HOST={host}\\n
      # {word}\\nexport API_TOKEN='{tok}'\\nexport REGION={region}\\n
      SECRET_KEY="{pww2}"\\nDEBUG={=true}\\n
      database:\\n  user: {user}\\n  password: {pw}\\n  host: {host}\\n
      database:\\n  password: "{pww2}"\\n  pool: {n}\\n
      auth:\\n  passphrase: {phrase}\\n  realm: {word}\\n
      secrets:\\n  - token: {tok}\\n    name: {word}\\n
      api_key: |\\n  {tok}\\nregion: {region}\\n
      api_key: >-\\n  {tok}\\nregion: {region}\\n
      apiVersion: v1\\nkind: Secret\\nmetadata:\\n  name: {word}\\nstringData:\\n  password: {pw}\\n
      - name: DB_PASSWORD\\n  value: {pw}\\n- name: DB_HOST\\n  value: {host}\\n
      - name: DB_PASSWORD\\n  value: "{pww2}"\\n- name: DB_HOST\\n  value: {host}\\n
      [{word}]\\nuser = {user}\\npassword = {pw}\\nhost = {host}\\n
      [default]\\naws_access_key_id = {aws}\\naws_secret_access_key = {b64}\\nregion = {region}\\n
      spring.datasource.username={user}\\nspring.datasource.password={pw}\\nserver.port={n}\\n
      spring.mail.password:{pw}\\nspring.mail.host:{host}\\n
      <user>{user}</user><password>{pw}</password><host>{host}</host>
      <server>\\n  <id>{word}</id>\\n  <password>{pw}</password>\\n</server>
      <db user="{user}" password="{pw}" host="{host}"/>
      <property name="password" value="{pw}"/><property name="url" value="{host}"/>
      <add key="ApiKey" value="{tok}"/><add key="Region" value="{region}"/>
      <soap:Header><wsse:Username>{user}</wsse:Username><wsse:Password Type="text">{pw}</wsse:Password></soap:Header>
      <entry key="db.password">{pw}</entry><entry key="db.host">{host}</entry>
      <password><![CDATA[{pw}]]></password><user>{user}</user>
      //registry.npmjs.org/:_authToken={npm}\\nregistry=https://{host}/\\n
      username={user}&password={pw}&remember={=on}
      grant_type=password&username={user}&password={pw}&scope={word}
      client_id={word}&client_secret={tok}&grant_type={=client_credentials}
      password = "{pww2}"\\nmax_connections = {n}\\n
      kubectl annotation: {"data":{"password":"{b64}"},"kind":"Secret","name":"{word}"}
      """;

  private static final String AMBIGUOUS =
      """
      the password is {pw}, {=ok}?
      login with {user} / {pw}
      {user}:{pw}
      ALTER USER {user} WITH PASSWORD '{pw}'
      CREATE USER {user} IDENTIFIED BY '{pw}'
      SET PASSWORD FOR {user} = '{pw}'
      insert into users (name, password) values ('{user}', '{pw}')
      password {pw} {=rejected}
      found refresh_token '{tok}' in {=session}
      machine {host} login {user} password {pw}
      --{hex}\\r\\nContent-Disposition: form-data; name="password"\\r\\n\\r\\n{pw}\\r\\n--{hex}
      variable "db_password" {\\n  default = "{pw}"\\n}\\n
      {host}:{port}:{db}:{u}:{pw}
      your code is {num}
      one-time code: {num}
      PIN {num}
      password: {phrase} and {=more}
      {host}:{port}:{db}:{user}:{pw}
      |password|{pw}|\\n|user|{user}|\\n
      key={tok}
      session={tok}
      """;

  static Case line(Draw draw) {
    return text(draw, Rank.FIRST, template(draw, LINES));
  }

  static Case file(Draw draw) {
    return text(draw, Rank.FIRST, template(draw, FILES));
  }

  static Case ambiguous(Draw draw) {
    return text(draw, Rank.SECOND, template(draw, AMBIGUOUS));
  }

  private static String template(Draw draw, String table) {
    String line = draw.line(table);
    return line.contains("{=}") ? "Connecting to {host}, password={pw}, {=pool} {n}" : line;
  }

  private static Case text(Draw draw, Rank rank, String template) {
    return TextRoute.send(draw, rank, Template.fill(draw, template));
  }

  /** {@code key=value} in every notation, with keys in every spelling. */
  static Case assignment(Draw draw) {
    String key = Spellings.key(draw);
    String form =
        draw.one(
            "%s={tok} {=next}={n}",
            "%s: {tok}, {=next}: {n}",
            "%s = {tok}\\n{=next} = {n}",
            "%s=\"{pww2}\" {=next}={n}",
            "%s='{pww1}', {=next}={n}",
            "\"%s\": \"{pww2}\", \"{=next}\": {n}",
            "{%s={alnum}, {=next}={n}}",
            "%s:{alnum};{=next}:{n}",
            "?%s={alnum}&{=next}={n}",
            "%s=%%22{alnum}%%22&{=next}={n}",
            "-D%s={alnum} {=-Dnext}={n}",
            "%s := {alnum}\\n{=next} := {n}",
            "<%s>{alnum}</%<s><{=next}>{n}</x>");
    return text(draw, Rank.FIRST, String.format(form, key));
  }

  /** Words of a passphrase, where the notation says where it ends. */
  static Case phrases(Draw draw) {
    String form =
        draw.one(
            "passphrase: \"{phrase}\", {=next}: 1",
            "password='{phrase}' {=next}=1",
            "{\"password\": \"{phrase}\", \"{=next}\": 1}",
            "key:\\n  passphrase: {phrase}\\n  {=next}: 1\\n",
            "[gpg]\\npassphrase = {phrase}\\n{=next} = 1\\n",
            "<password>{phrase}</password><{=next}/>",
            "KEY_PASSPHRASE=\"{phrase}\"\\n{=NEXT}=1");
    return text(draw, Rank.FIRST, form);
  }

  private TextCases() {}
}
