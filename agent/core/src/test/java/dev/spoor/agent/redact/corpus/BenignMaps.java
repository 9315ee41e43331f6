/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps whose keys look like those of secrets, and URLs and commands that need no redaction. */
final class BenignMaps {
  private static final String ENTRIES =
      """
      max_tokens 4096
      cursor eyJpZCI6MTIzfQ==
      next_cursor eyJwYWdlIjo3LCJzaXplIjo1MH0
      end_cursor Y3Vyc29yOnYyOpHOABCDEF
      maxTokens 512
      token_count {n}
      tokens {n}
      tokenizer bert-base-uncased
      tokenizer_class LlamaTokenizer
      prompt_tokens {n}
      completionTokens {n}
      max_completion_tokens {n}
      eos_token </s>
      bos_token <s>
      pad_token [PAD]
      mask_token [MASK]
      eos_token_id {n}
      stop_token_ids {n}
      next_page_token CAUQAA
      nextPageToken CDIQAg
      next_token {n}
      pageToken CAoQAA
      continuation_token {n}
      author Jane Doe
      authors Jane, Joe
      authority https://{host}
      authored_by {user}
      primary_key id
      primaryKey order_id
      foreign_key customer_id
      cache_key orders:{n}
      cacheKey user:{n}:{ver}
      sort_key created_at
      partition_key tenant
      routing_key orders.created
      key {word}
      keys {n}
      keyboard qwertz
      key_size 2048
      public_key_algorithm ssh-ed25519
      key_id {uuid}
      keyspace {word}
      idempotency_key {uuid}
      token_type Bearer
      tokenType bearer
      token_endpoint https://{host}/oauth/token
      token_url https://{host}/token
      token_usage {n}
      token_limit {n}
      tokens_used {n}
      password_policy strong
      password_reset_url https://{host}/reset
      password_changed_at {ts}
      password_min_length 12
      passwordRequired true
      has_password true
      secret_name db-credentials
      secretName db-credentials
      secret_arn arn:aws:secretsmanager:{region}:123456789012:secret:x
      secret_version 3
      secretary {user}
      auth_method oauth2
      auth_type basic
      authenticated true
      authentication_method saml
      auth_provider google
      oauth_flow authorization_code
      session_timeout {n}
      session_count {n}
      cookie_policy strict
      cookies_enabled true
      compass north
      passenger {user}
      bypass false
      passed {n}
      pass_rate 0.98
      passive true
      monkey {n}
      turkey {n}
      hash_algorithm sha256
      etag {hex}
      sha {hex}
      commit {hex}
      checksum {hex}
      digest sha256:{hex}
      id {uuid}
      request_id {uuid}
      trace_id {hex}
      email {email}
      version {ver}
      image {img}
      mime text/html; charset=utf-8
      WWW-Authenticate Bearer realm="{word}"
      Access-Control-Allow-Headers Authorization, X-Api-Key
      private_key_path {file}
      key_file {file}
      passwordFile {file}
      POSTGRES_PASSWORD_FILE /run/secrets/pg
      token_file /run/secrets/token
      password_field_id {n}
      password_hint_shown false
      secret_rotation_days {n}
      token_bucket_size {n}
      credentials_file {file}
      certificate_path {file}
      access_level admin
      access_mode rw
      signed true
      encryption aes-256-gcm
      bucket_key_enabled true
      answer_key_count {n}
      """;

  private static final String URLS =
      """
      https://{host}{path}
      https://{host}{path}?page={n}&sort=name
      https://{host}{path}?max_tokens={n}&tokenizer=bert
      https://{host}/search?q=how+to+reset+a+password
      https://{host}/tokens/{uuid}
      https://{host}/v1/secrets/{word}/versions/{n}
      https://{host}/users/{email}
      https://{host}:8443/a@b/c:d
      https://{host}/commit/{hex}
      https://{host}/x?next_page_token=CAUQAA&limit={n}
      https://{host}/oauth/authorize?response_type=code&client_id={word}&scope=openid
      https://{host}/x?author={user}&primary_key=id
      https://{host}/password-reset
      https://{host}/auth/login?redirect=%2Fhome%3Fa%3D{n}
      git@{host}:acme/{word}.git
      ssh://git@{host}/acme/{word}.git
      https://git@{host}/acme/{word}.git
      mailto:{email}
      jdbc:postgresql://{host}:5432/{db}
      jdbc:postgresql://{host}:5432/{db}?user={user}&ssl=true
      mongodb://{host}:27017/{db}?authSource=admin
      redis://{host}:6379/0
      amqp://{host}:5672/%2f
      https://{host}/a%20b?x=%5B1%2C2%5D&y=%E2%9C%93
      file:///etc/ssl/private/server.key
      urn:uuid:{uuid}
      """;

  static Case entries(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = draw.between(3, 8); i > 0; i--) {
      String[] entry = draw.line(ENTRIES).split(" ", 2);
      map.put(entry[0], value(draw, Template.fill(draw, entry[1]).text()));
    }
    map.forEach((key, value) -> sheet.keep(key + ""));
    map.forEach((key, value) -> sheet.keep(value + ""));
    return switch (draw.below(5)) {
      case 0 -> sheet.done("JSON ARGS", Events.args(Json.of(map)), map);
      case 1 -> TextRoute.send(draw, sheet, Json.of(map));
      case 2 -> TextRoute.send(draw, sheet, map.toString());
      case 3 -> sheet.done("LIST", Events.args(Map.of("all", List.of(map))), map);
      default -> sheet.done("ARGS", Events.args(map), map);
    };
  }

  private static Object value(Draw draw, String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return text.matches("\\d{1,9}") && draw.chance(70) ? Integer.valueOf(text) : text;
  }

  static Case urls(Draw draw) {
    return UrlCases.send(draw, Rank.BENIGN, Template.fill(draw, draw.line(URLS)));
  }

  static Case queries(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    String url = draw.line(URLS);
    boolean query = url.contains("?");
    String text = sheet.fill(query ? url.substring(url.indexOf('?') + 1) : "page={n}&sort=name");
    return sheet.done("QUERY", Events.of(Kind.HTTP_REQUEST, Attribute.QUERY, text), text);
  }

  static Case paths(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    String form =
        draw.one(
            "/v1/secrets/{word}",
            "/tokens/{uuid}",
            "/users/{n}/password",
            "/commit/{hex}",
            "/auth/token",
            "/a/{email}/b",
            "/@scope/pkg/{ver}",
            "/x:y/z@1",
            "/api_keys/{n}");
    String path = sheet.fill(form);
    return sheet.done("PATH", Events.of(Kind.HTTP_REQUEST, Attribute.PATH, path), path);
  }

  private BenignMaps() {}
}
