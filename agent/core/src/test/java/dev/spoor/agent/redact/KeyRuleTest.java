/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRuleTest {
  private final Redactor redactor = new Redactor(List.of(), List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "PASSWORD",
        "Password",
        "db.password",
        "DB_PASSWORD",
        "spring.datasource.password",
        "userPassword",
        "password2",
        "passwordConfirmation",
        "password_v2",
        "api_secret_v2",
        "password-old",
        "passwordNew",
        "pw",
        "creds",
        "SecretString",
        "client_assertion",
        "X-Hub-Signature-256",
        "Stripe-Signature",
        "passwordHash",
        "password_raw",
        "api_key",
        "api-key",
        "apiKey",
        "X-Api-Key",
        "APIKey",
        "x_api_key_b64",
        "accessToken",
        "csrf_token",
        "refresh_token",
        "Authorization",
        "Proxy-Authorization",
        "cookie",
        "Set-Cookie",
        "client_secret",
        "aws_secret_access_key",
        "sessionId",
        "session_id",
        "JSESSIONID",
        "sid",
        "X-Amz-Signature",
        "connectionString",
        "keystore-pass",
        "--token",
        "-storepass",
        "pan",
        "pass\u200bword",
        "pass\u00adword",
        "\uff50assword",
        "credentials",
        "myJwt",
        "otp",
        "cvv"
      })
  void takesForSecret(String key) {
    assertThat(redactor.judge(key)).isEqualTo(Verdict.SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "tokens",
        "max_tokens",
        "token_count",
        "tokens_used",
        "tokenizer",
        "token_renew",
        "tokens_v",
        "pwm",
        "credsStore",
        "secretary",
        "passport_stamp",
        "author",
        "authority",
        "compass",
        "bypass",
        "passenger",
        "monkey",
        "primary_key",
        "cache_key",
        "idempotency-key",
        "WWW-Authenticate",
        "Access-Control-Allow-Headers",
        "Access-Control-Allow-Credentials",
        "Vary",
        "isPassword",
        "has_token",
        "useToken",
        "password_policy",
        "passwordLength",
        "token_type",
        "token_ttl",
        "password_file",
        "--password-file",
        "--password-stdin",
        "secret_name",
        "accessKeyId",
        "key",
        "name",
        "keyboard",
        "span",
        "company",
        "email",
        "input_tokens",
        "num_secret"
      })
  void leaves(String key) {
    assertThat(redactor.judge(key)).isEqualTo(Verdict.OPEN);
  }

  @Test
  void takesAuthForSecretWhereItIsText() {
    assertThat(redactor.judge("auth")).isEqualTo(Verdict.SECRET_TEXT);
  }

  @Test
  void addsAndTakesAwayKeys() {
    Redactor own = new Redactor(List.of("pin", "iban-number"), List.of("page_token"));

    assertThat(own.secretKey("pin")).isTrue();
    assertThat(own.secretKey("userPin")).isTrue();
    assertThat(own.secretKey("IBAN_NUMBER")).isTrue();
    assertThat(own.secretKey("spin")).isFalse();
    assertThat(own.secretKey("pageToken")).isFalse();
    assertThat(own.secretKey("token")).isTrue();
  }

  @Test
  void judgesAPartOfATextAsTheTextItself() {
    String text = "x=password,y=token_count";

    assertThat(redactor.judge(text, 2, 10)).isEqualTo(Verdict.SECRET);
    assertThat(redactor.judge("password")).isEqualTo(Verdict.SECRET);
    assertThat(redactor.judge(text, 13, 24)).isEqualTo(Verdict.OPEN);
  }

  @Test
  void judgesAKeyOfAnyLength() {
    String key = "x".repeat(100_000) + "_password";

    assertThat(redactor.judge(key)).isEqualTo(Verdict.SECRET);
  }
}
