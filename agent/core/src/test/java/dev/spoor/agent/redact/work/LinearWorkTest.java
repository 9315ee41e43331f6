/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work is linear in the length of a text: characters are counted, and not time. */
class LinearWorkTest {
  private static final int SHORT = 4_000;
  private static final int LONG = 8_000;

  private static final CountedRedactor COUNTED = new CountedRedactor();

  static Stream<String> units() {
    return Stream.of(
        "a",
        " ",
        "=",
        ":",
        "'",
        "\"",
        "\\",
        "\\\"",
        "{",
        "[",
        "(",
        "<",
        "@",
        "%",
        "&",
        ".",
        "/",
        "-",
        "_",
        "\n",
        "\r\n",
        "\u001b[31m",
        "\u00ad",
        "\uff21",
        "\ud83d\ude00",
        "\ud800",
        "password=",
        "password: ",
        "password='",
        "password=\"",
        "password=[",
        "password={",
        "password=<",
        "\"password\": \"",
        "\\\"password\\\":\\\"",
        "{\"name\":\"",
        "{\"a\":[",
        "['a', ",
        "['--password', ",
        "\"--password\", ",
        "(\"a\", ",
        " -> ",
        "=>",
        "a=b&",
        "a=b;",
        "secret_",
        "token ",
        "<a",
        "</",
        "<!--",
        "-----BEGIN ",
        "-----END ",
        "-----BEGIN PRIVATE KEY-----\n",
        "eyJ",
        "eyJ.",
        "M.M.",
        "sk-",
        "ghp_",
        "AKIA",
        "4111 ",
        "4111111111111111 ",
        "4",
        "$2a$",
        "://",
        "a://b@",
        "a://b:c@",
        "%25",
        "%2525",
        "%3D",
        "&quot;",
        "\\u0022",
        "--password ",
        "--a=",
        "-p",
        "-H ",
        "curl -u ",
        "sh -c '",
        "mysql -p",
        "docker login -p ",
        "export A=",
        "Bearer ",
        "Authorization: ",
        "Cookie: a=b; ",
        "user:",
        "- name: password\n  value: ",
        "AccountKey=",
        ";jsessionid=",
        "{{",
        "$(",
        "`",
        "|",
        "&& ");
  }

  @ParameterizedTest
  @MethodSource("units")
  void growsNoFasterThanATextThatRepeatsItself(String unit) {
    double some = looks(unit, SHORT);
    double more = looks(unit, LONG);

    assertThat(more).isLessThan(1.6 * some);
  }

  /** For each character. */
  private static double looks(String unit, int length) {
    String text = "token=" + unit.repeat(length / unit.length());
    return COUNTED.looksAt(text) / (double) text.length();
  }
}
