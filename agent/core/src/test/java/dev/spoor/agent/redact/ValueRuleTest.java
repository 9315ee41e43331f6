/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRuleTest {
  private static final String WORD =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String HEX = "0123456789abcdef";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final Redactor redactor = new Redactor(List.of(), List.of());

  /** A provider's token: how it begins, what it is made of and how long it is. */
  record Token(String prefix, String characters, int length) {
    String make(int longer) {
      Random random = new Random(prefix.hashCode() + 31L * longer);
      StringBuilder token = new StringBuilder(prefix);
      for (int i = 0; i < length + longer; i++) {
        token.append(characters.charAt(random.nextInt(characters.length())));
      }
      return token.toString();
    }
  }

  static Stream<Token> tokens() {
    return Stream.of(
        new Token("gh" + "p_", WORD, 36),
        new Token("gh" + "s_", WORD, 36),
        new Token("github" + "_pat_", WORD + "_", 82),
        new Token("gl" + "pat-", WORD + "-_", 20),
        new Token("gl" + "rt-", WORD + ".", 25),
        new Token("xo" + "xb-", "0123456789-", 24),
        new Token("xa" + "pp-1-", WORD, 40),
        new Token("sk" + "-ant-api03-", WORD + "-_", 95),
        new Token("sk" + "-proj-", WORD + "-_", 48),
        new Token("sk" + "-", WORD, 48),
        new Token("sk" + "-or-v1-", HEX, 64),
        new Token("sk" + "_live_", WORD, 24),
        new Token("rk" + "_test_", WORD, 99),
        new Token("wh" + "sec_", WORD, 32),
        new Token("AI" + "za", WORD + "-_", 35),
        new Token("ya" + "29.", WORD + "-_", 60),
        new Token("GOC" + "SPX-", WORD, 28),
        new Token("np" + "m_", WORD, 36),
        new Token("py" + "pi-AgEIcHlwaS5vcmc", WORD + "-_", 60),
        new Token("SG" + ".", WORD + "-_.", 66),
        new Token("h" + "f_", WORD, 34),
        new Token("gs" + "k_", WORD, 52),
        new Token("xa" + "i-", WORD, 80),
        new Token("r" + "8_", WORD, 37),
        new Token("do" + "p_v1_", HEX, 64),
        new Token("da" + "pi", HEX, 32),
        new Token("hv" + "s.", WORD + "-_", 90),
        new Token("shp" + "at_", HEX, 32),
        new Token("lin" + "_api_", WORD, 40),
        new Token("nt" + "n_", WORD, 46),
        new Token("dp" + ".pt.", WORD, 43),
        new Token("gl" + "sa_", WORD + "_", 41),
        new Token("PM" + "AK-", HEX, 59),
        new Token("NR" + "AK-", CAPITALS, 27),
        new Token("ATA" + "TT3xFfGF0", WORD + "-_=", 180),
        new Token("dckr" + "_pat_", WORD + "-_", 27),
        new Token("AGE-" + "SECRET-KEY-1", CAPITALS, 58),
        new Token("pp" + "lx-", WORD, 48),
        new Token("abc" + "8Q~", WORD + "-_~.", 34),
        new Token("12345678:" + "AA", WORD + "-_", 33),
        new Token("1234567890:" + "AA", WORD + "-_", 33),
        new Token("sq0" + "atp-", WORD + "-_", 22),
        new Token("EAA" + "CEdEose0cBA", WORD, 160),
        new Token("key" + "-", HEX, 32),
        new Token("fig" + "d_", WORD + "-_", 40),
        new Token("sntry" + "s_", WORD, 60),
        new Token("dt0" + "c01.", CAPITALS + ".", 89),
        new Token("pat" + "-na1-", HEX + "-", 36),
        new Token("ts" + "key-auth-", WORD, 24),
        new Token("pscale" + "_tkn_", WORD, 43),
        new Token("lsv2" + "_pt_", HEX + "_", 43),
        new Token("nv" + "api-", WORD + "-_", 64),
        new Token("hcb" + "ik_", HEX, 58),
        new Token("nf" + "p_", WORD, 36),
        new Token("$2" + "b$", WORD + "./", 56));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void takesOutATokenOfAnyLengthWhereverItStands(Token token) {
    List<String> wrong = new ArrayList<>();
    for (int longer : new int[] {0, 1, 40, 400}) {
      String secret = token.make(longer) + "x7";
      for (String around :
          List.of(
              "#",
              "is # here",
              "\"#\"",
              "'#'",
              "<a>#</a>",
              "x=#&y",
              "(#)",
              "\u001b[31m#\u001b[0m",
              "\\u001b[1;31m#\\u001b[0m",
              "a\\n#\\nb",
              "\\\"#\\\"",
              "x%3D#%26y%20#",
              "é#é",
              "\u200b#")) {
        String text = around.replace("#", secret);
        String left = Redacted.text(redactor, text);
        if (left.contains(secret.substring(secret.length() - 6)) || left.equals(text)) {
          wrong.add(text + " -> " + left);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  static Stream<String> others() {
    String signed =
        "e" + "yJhbGciOiJIUzI1NiJ9.e" + "yJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVP-mB92K27uhbUJU1";
    String body = "MIIEpAIBAAKCAQEA7" + "x".repeat(60);
    String dashes = "-".repeat(5);
    return Stream.of(
        signed,
        "e"
            + "yJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6ji.XFBoMYUZodetZdvTiFvSkQ",
        signed + ".abc.def",
        "AK" + "IAIOSFODNN7EXAMPLE",
        "AS" + "IAIOSFODNN7EXAMPLE",
        dashes
            + "BEGIN RSA PRIVATE "
            + "KEY"
            + dashes
            + "\n"
            + body
            + "\n"
            + dashes
            + "END RSA PRIVATE KEY"
            + dashes,
        dashes
            + "BEGIN PRIVATE "
            + "KEY"
            + dashes
            + "\\n"
            + body
            + "\\n"
            + dashes
            + "END PRIVATE KEY"
            + dashes,
        dashes + "BEGIN PGP PRIVATE " + "KEY BLOCK" + dashes + "\n" + body,
        dashes + "BEGIN OPENSSH PRIVATE " + "KEY" + dashes + "%0A" + body,
        "4111 1111 " + "1111 1111",
        "4111-1111-" + "1111-1111",
        "41111111" + "11111111",
        "3782 822463 " + "10005",
        "5555555555" + "554444",
        "6011111111" + "111117");
  }

  @ParameterizedTest
  @MethodSource("others")
  void takesOutTheWholeOfIt(String secret) {
    assertThat(Redacted.text(redactor, secret)).isEqualTo(Redactor.MARKER);
    assertThat(Redacted.text(redactor, "a " + secret)).isEqualTo("a " + Redactor.MARKER);
    assertThat(Redacted.text(redactor, "pan: " + secret)).isEqualTo("pan: " + Redactor.MARKER);
    assertThat(Redacted.text(redactor, "\u001b[31m" + secret)).endsWith(Redactor.MARKER);
  }

  @Test
  void keepsTheHostOfAWebhook() {
    String slack =
        "https://hooks.slack.com/services/" + "T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX";
    String discord =
        "https://discord.com/api/webhooks/" + "123456789012345678/abcdefghijklmnopqrstuvw_xyz";

    assertThat(Redacted.text(redactor, "to " + slack + ", failed"))
        .isEqualTo("to https://hooks.slack.com/services/[REDACTED], failed");
    assertThat(Redacted.text(redactor, discord + "?wait=true"))
        .isEqualTo("https://discord.com/api/webhooks/[REDACTED]?wait=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "task-management-system-with-a-long-name",
        "sk-learn-compatible-estimators-are-here",
        "AKIA",
        "an AKIA of AKIAs: AKIAIOSFODNN7EXAMPLEX",
        "550e8400-e29b-41d4-a716-446655440000",
        "4111-1111-4111-8111-111111111111",
        "d41d8cd98f00b204e9800998ecf8427e",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "2026-11-21T05:13:15.123456Z",
        "1795000000000000 1763700000123 20261121051315",
        "4111111111111112",
        "0.4111111111111111",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----",
        "----------------------------------------",
        "they.keys eyes.describe eyeglasses.description",
        "npm_config_registry npm_package_name npm_lifecycle_event_name",
        "the ghp_ prefix, glpat- and xoxb- too",
        "hf_model_name_of_a_certain_length_too",
        "https://hooks.slack.com/services/",
        "rgb(12, 34, 56) 3.14159 2.718281828459045",
        "/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so",
        "org.springframework.web.servlet.DispatcherServlet.doDispatch",
        "application/vnd.oasis.opendocument.text",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
      })
  void leaves(String text) {
    assertThat(Redacted.text(redactor, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk-",
        "ey",
        "ey.",
        "ghp_",
        "-----BEGIN ",
        "8Q~",
        "4111 ",
        "4",
        ":AA",
        "1:AA",
        "xoxb-",
        "%3D",
        "\\u0041",
        "MT",
        "ya29.",
        "Bearer ",
        " --a"
      })
  void goesThroughAnyTextInLinearTime(String part) {
    String text = part.repeat(256 * 1024 / part.length());

    assertThat(redactor.clean(text)).isIn(true, false);
  }
}
