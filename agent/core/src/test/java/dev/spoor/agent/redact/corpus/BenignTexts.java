/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Texts that speak of secrets, or look like some, and have none. */
final class BenignTexts {
  private static final String PROSE =
      """
      {ts} {level} request {uuid} took {n} ms
      commit {hex} by {user}
      sha256:{hex}
      Password reset mail sent to {email}
      password authentication failed for user "{user}"
      password must not be empty
      Invalid username or password.
      Access denied for user '{user}'@'{host}' (using password: YES)
      Access denied for user '{user}'@'{host}' (using password: NO)
      The token has expired, please log in again
      Token refresh scheduled in {n} s
      token expired at {ts}
      tokenizer loaded: bert-base-uncased, max_tokens=512, token_count={n}
      usage: prompt_tokens={n}, completion_tokens={n}, total_tokens={n}
      max_tokens: 4096, temperature: 0.7
      author: Jane Doe, authors={n}
      author=Jane Doe <{email}>
      primary_key=id, foreign_key=order_id
      cache_key=orders:{n}:{user}
      key=value pairs={n}
      Key (email)=({email}) already exists.
      ERROR: duplicate key value violates unique constraint "users_pkey"
      secret santa starts at {ts}
      the secretary of {word} called
      Unauthorized: authentication required
      401 Unauthorized, WWW-Authenticate: Bearer realm="{word}"
      Bearer authentication is required
      Basic authentication is deprecated
      Authorization header is missing
      cookie consent: accepted
      no api key configured for {word}
      at com.acme.security.PasswordEncoder.encode(PasswordEncoder.java:{n})
      at com.acme.token.TokenService$1.run(TokenService.java:{n})
      com.acme.security.jwt.JwtTokenProvider
      org.springframework.security:spring-security-crypto:6.{ver}
      com.acme:token-service:jar:{ver}:compile
      SELECT id, password_hash FROM users WHERE email = ?
      SELECT token, expires FROM sessions WHERE user_id = {n}
      UPDATE users SET name = '{word}' WHERE id = {n}
      s3://{word}-bucket/data/{ts}/part-00000.parquet
      arn:aws:iam::123456789012:role/{word}
      arn:aws:secretsmanager:{region}:123456789012:secret:prod/db-AbCdEf
      pod {word}-7d4b9c6f5-x2x9z in {ns} is ready
      price 1,299.00 EUR for order 4000-1234-5678-9011
      order 4111111111111112 shipped
      tracking number 1Z999AA10123456784
      call +49 30 901820 or 555-0134
      IBAN DE89 3704 0044 0532 0130 00
      ISBN 978-3-16-148410-0
      trace {hex} span b7ad6b7169203331
      traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
      text/html; charset=utf-8
      Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0
      data:image/png;base64,{image}
      <img src="data:image/gif;base64,{image}"/>
      eos_token=</s> pad_token_id=0 bos_token=<s>
      special tokens: [CLS] [SEP] [MASK]
      next_page_token=CAUQAA
      pageToken: CDIQAA, pageSize: {n}
      passed={n} failed=0 skipped=2
      Tests run: {n}, pass: {n}, fail: 0
      bypass=false, compass=north, passenger={user}
      keyboard layout de, monkey={n}, keystore type PKCS12
      session timeout={n} s, sessions={n}
      -----BEGIN CERTIFICATE----- {n} -----END CERTIFICATE-----
      ssh-ed25519 {=AAAA} {user}@{host}
      {text} {n} {text}
      secret_name=db-credentials, namespace={ns}
      secretKeyRef: name={word}, optional=false
      password_policy=strong password_min_length={n}
      password_reset_url=https://{host}/reset
      public_key=id_ed25519.pub, key_id=7
      token_type=Bearer, expires_in=3600
      token_endpoint=https://{host}/oauth/token
      hasPassword=true, passwordRequired=false
      requires_auth=true auth_method=oauth2 auth_type=basic
      sk-learn, sk-SK, hf_hub, gh_pages, xox, npm_config_cache=/tmp
      sort_key=created_at, partition_key=tenant, key_size=2048
      tokens_per_second=42.5 token_budget={n} cached_tokens={n}
      api_key_count={n}, secrets_scanned={n}, passwords_changed={n}
      Password changed: yes
      idempotency-key: {uuid}
      """;

  private static final String FILES =
      """
      server:\\n  port: {n}\\nlogging:\\n  level: {level}\\n
      kind: Deployment\\nmetadata:\\n  name: {word}\\n  namespace: {ns}\\nspec:\\n  replicas: {n}\\n
      env:\\n- name: LOG_LEVEL\\n  value: {level}\\n- name: TOKENIZER\\n  value: bert\\n
      env:\\n- name: DB_PASSWORD\\n  valueFrom:\\n    secretKeyRef:\\n      name: {word}\\n
      volumes:\\n- name: certs\\n  secret:\\n    secretName: {word}\\n
      [mysqld]\\nport = {port}\\nmax_connections = {n}\\n
      spring.datasource.url=jdbc:postgresql://{host}/{db}\\nspring.datasource.username={user}\\n
      <dependency>\\n  <groupId>com.acme</groupId>\\n  <artifactId>token-service</artifactId>\\n</dependency>
      <input type="password" name="password" required>
      create table users (id bigint primary key, password varchar(255) not null, token text)
      id,user,password,email\\n
      if (token == null || password != null) { return; }
      {"model":"{word}","messages":[{"role":"user","content":"How do I reset my password?"}],"max_tokens":{n}}
      {"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}
      {"usage":{"prompt_tokens":{n},"completion_tokens":{n},"total_tokens":{n}},"id":"{uuid}"}
      {"error":{"type":"authentication_error","message":"invalid x-api-key"}}
      {"author":{"name":"Jane Doe","email":"{email}"},"sha":"{hex}","verified":true}
      level={level} msg="{msg}" caller=token.go:{n} trace_id={hex} user={user}
      {host} - {user} [{ts}] "GET /auth/token HTTP/1.1" 200 {n}
      NAME   TYPE     DATA   AGE\\n{word}   Opaque   {n}   {n}d\\n
      diff --git a/token.go b/token.go\\nindex {hex}..{hex} 100644\\n
      image: nginx@sha256:{hex}
      added tokenizer@{ver}, removed left-pad@{ver}
      listening on [2001:db8::1]:{port} and 127.0.0.1:{port}
      C:\\Users\\{user}\\app.log
      Host key fingerprint is SHA256:{hex}
      [{level}] {word}: {msg}; attempts={n}; elapsed={n} ms
      Optional[{word}] Optional.empty [] {}
      User[id={n}, name={user}, email={email}]
      OrderRequest(id={n}, items=[Item(sku={word}, price=19.99)])
      {id={n}, name={user}, tags=[a, b]}
      """;

  private static final String PLACEHOLDERS =
      """
      password=${DB_PASSWORD}
      password: ${DB_PASSWORD}, user: {user}
      token: {{ secret }}
      api_key={{ .Values.apiKey }}
      Authorization: Bearer <your-token>
      api_key=<your-api-key>
      API_KEY=<YOUR_API_KEY>
      password=
      password: ""
      {"password":null,"user":"{user}"}
      {"password":"","user":"{user}"}
      {"password":"${DB_PASSWORD}","user":"{user}"}
      token=null
      token=undefined
      password=None, user={user}
      --password ${DB_PASSWORD}
      jdbc:postgresql://{host}/{db}?user={user}&password=${DB_PASSWORD}
      """;

  static Case prose(Draw draw) {
    return TextRoute.send(draw, Rank.BENIGN, fill(draw, draw.line(PROSE)));
  }

  static Case files(Draw draw) {
    return TextRoute.send(draw, Rank.BENIGN, fill(draw, draw.line(FILES)));
  }

  static Case placeholders(Draw draw) {
    String template = draw.line(PLACEHOLDERS);
    return TextRoute.send(draw, Rank.BENIGN, fill(draw, template));
  }

  /** An image, and a certificate: long and random, but for everybody's eyes. */
  private static Draft fill(Draw draw, String template) {
    String text = template;
    if (template.contains("{image}")) {
      text =
          template.replace(
              "{image}", "iVBORw0KGgo" + draw.chars(Draw.BASE64, draw.between(80, 600)));
    }
    if (template.contains("{=AAAA}")) {
      text = template.replace("{=AAAA}", "AAAAC3NzaC1lZDI1NTE5AAAAI" + draw.chars(Draw.BASE64, 43));
    }
    return Template.fill(draw, text);
  }

  /** Numbers with as many digits as a card's, of which the check digit is wrong. */
  static Case numbers(Draw draw) {
    String digits = draw.one("4", "5", "37", "60") + draw.chars(Draw.DIGITS, draw.one(13, 14));
    int wrong = (Tokens.checkDigit(digits) + draw.between(1, 9)) % 10;
    String form = draw.one("order %s shipped", "id=%s", "{\"orderNumber\":\"%s\",\"n\":1}", "%s");
    return TextRoute.send(
        draw, Rank.BENIGN, Draft.empty().keep(String.format(form, digits + wrong)));
  }

  /** Timestamps in nanoseconds, ids of tweets, fractions: some of them pass for a card's number. */
  static Case numbersOfTime(Draw draw) {
    String form =
        draw.one(
            "at 1795228080" + draw.chars(Draw.DIGITS, 9) + " ns",
            "timestamp=1795228080" + draw.chars(Draw.DIGITS, 3),
            "score 0." + draw.chars(Draw.DIGITS, 16),
            "id 18" + draw.chars(Draw.DIGITS, 17),
            "offset " + draw.chars(Draw.DIGITS, 11),
            "0x" + draw.chars(Draw.HEX, 16),
            "lat=52." + draw.chars(Draw.DIGITS, 6) + ", lon=13." + draw.chars(Draw.DIGITS, 6));
    return TextRoute.send(draw, Rank.BENIGN, Draft.empty().keep(form));
  }

  static Case names(Draw draw) {
    String name =
        draw.one(
            "http-nio-8080-exec-7",
            "token-refresher",
            "PasswordResetNode",
            "get_secret_name",
            "tokenize",
            "author_lookup",
            "pool-3-thread-1",
            "https://example.com/a",
            "api_key_check",
            "gpt-4o-2024-08-06",
            "claude-sonnet-4",
            "meta-llama/Llama-3.1-70B",
            "count_tokens",
            "kafka:orders.v1",
            "ForkJoinPool.commonPool-worker-1",
            "com.acme.TokenStore$Cache",
            draw.uuid(),
            "user:42",
            "/srv/app/secrets",
            "/home/deploy/.ssh",
            "call_" + draw.chars(Draw.ALNUM, 24),
            "toolu_01" + draw.chars(Draw.ALNUM, 22),
            "chatcmpl-" + draw.chars(Draw.ALNUM, 29),
            draw.chars(Draw.HEX, 32),
            "msg_01" + draw.chars(Draw.ALNUM, 22));
    return NameRoute.send(draw, Rank.BENIGN, Draft.empty().keep(name));
  }

  private BenignTexts() {}
}
