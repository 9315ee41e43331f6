/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However hostile a text, the characters looked at grow as it does. */
class VisitsTest {
  private static final int K = 1_024;
  private static final int MOST_PER_CHARACTER = 400;

  private static final String[] WAYS = {"TEXT", "SCRIPT", "JSON", "STRING", "COMMAND"};

  private static BiConsumer<String, String> probe;

  @BeforeAll
  @SuppressWarnings("unchecked") // what the probe implements
  static void load() throws ReflectiveOperationException {
    Class<?> loaded = new CountingLoader().loadClass(Probe.class.getName());
    probe = (BiConsumer<String, String>) loaded.getDeclaredConstructor().newInstance();
  }

  /** What is repeated. */
  static Stream<String> parts() {
    return Stream.of(
        // brackets
        "[",
        "[]",
        "[{(",
        ")]}",
        "pwd=x[",
        "pwd:{\"",
        "pwd=(",
        "pwd=[a]",
        "(pwd=",
        "{pwd=x;",
        "a(",
        // quotes and backslashes
        "\"",
        "'",
        "\\",
        "\\\"",
        "\\\\\"",
        "\"pwd\\\":",
        " '",
        " \"",
        "[\"",
        "('",
        "'pwd",
        // what stands for characters
        "%25",
        "%2525",
        "%3D",
        "%22token%22%3A",
        "\\u0022",
        "\\x22",
        "&quot;",
        "&#34;",
        "\u200b",
        "&lt;password&gt;",
        "\uff1d",
        "\ud83d",
        // pairs
        "password=",
        "=pass",
        "pan=4%",
        "password=${",
        "{name=",
        "pwd=",
        "pwd: ",
        "pwd:\n  ",
        "pwd=pwd",
        ";pwd=",
        "&pwd=",
        ", pwd=",
        "key=",
        "name=password ",
        "name=password value=",
        "value={",
        "pwd: |\n ",
        "- pwd:\n",
        "pwd -> ",
        "pwd:${",
        "pwd: a(",
        "identified by '",
        "variable \"pwd\" {",
        "secret:",
        "arn:secret:",
        // colours
        "\u001b[",
        "\u001b[31m",
        "\u001b[31mpwd",
        "m[",
        // addresses
        "://",
        "//a:b",
        "://a:b;c",
        "://;a=",
        "://a@",
        "oracle:thin:a/",
        // blocks and elements
        "-----BEGIN",
        "-----BEGIN PRIVATE KEY-----",
        "-----END",
        "--",
        "- ",
        "<",
        "<password>",
        "<password ",
        "<pwd></",
        "<a:password ",
        // command lines
        "mysql -p",
        "sh -c \"",
        "sh -c '",
        "curl -u a:",
        "[sh, ",
        "; -a",
        "--pwd ",
        "--a=",
        // headers and tokens
        "Cookie: ",
        "cookie=\"",
        "Authorization: a=\"",
        "Basic a",
        "login password ",
        "eyJ.",
        "4111-",
        "sk-",
        "8Q~",
        "-us1",
        "12345678:AA",
        // JSON
        "{\"a\":",
        "{\"a\":{\"pwd\":",
        "[\"pwd\",\"",
        "{\"name\":\"pwd\",\"value\":",
        "\\\"pwd\\\":\\\"",
        "a",
        "a ",
        "\n");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void growLinearly(String part) {
    for (String way : WAYS) {
      long four = visits(way, part.repeat(4 * K / part.length()));
      long sixteen = visits(way, part.repeat(16 * K / part.length()));

      assertThat(four).as(way).isLessThan(MOST_PER_CHARACTER * 4 * K);
      assertThat(sixteen).as(way).isLessThan(5 * four + 64 * K);
    }
  }

  @Test
  void growLinearlyToTheEndOfWhatIsLookedAt() {
    long sixteen = visits("TEXT", "password=(x[".repeat(16 * K / 12));
    long all = visits("TEXT", "password=(x[".repeat(63 * K / 12));

    assertThat(all).isLessThan(5 * sixteen + 64 * K);
  }

  @Test
  void growLinearlyWhereBackslashesAreReadAsTheyAreMeant() {
    long four = visits("TEXT", "\\".repeat(4 * K) + "%3D");
    long sixteen = visits("TEXT", "\\".repeat(16 * K) + "%3D");

    assertThat(sixteen).isLessThan(5 * four);
  }

  private static long visits(String way, String text) {
    Visits.clear();
    try {
      probe.accept(way, text);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageMatching("looked ahead too often|more than .* secrets in one text");
    }
    return Visits.count();
  }
}
