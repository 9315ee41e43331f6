/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnSecretsTest {
  private static final String SECRET = "tulip-4711-" + "garden";

  private final KeyRule keys = new KeyRule(List.of(), List.of());

  @Test
  void areValuesOfSecretNames() {
    assertThat(of("DB_PASSWORD", SECRET)).containsExactly(SECRET);
    assertThat(of("spring.datasource.password", SECRET)).containsExactly(SECRET);
    assertThat(of("HOSTNAME", SECRET)).isEmpty();
  }

  @Test
  void areNotWhatEverybodyMaySee() {
    assertThat(of("PWD", SECRET)).isEmpty();
    assertThat(of("OLDPWD", SECRET)).isEmpty();
    assertThat(of("DB_PASSWORD", "postgres")).isEmpty();
    assertThat(of("DB_PASSWORD", "short")).isEmpty();
    assertThat(of("DB_PASSWORD", "${DB_PASSWORD}")).isEmpty();
    assertThat(of("SSL_TOKEN", System.getProperty("java.home"))).isEmpty();
  }

  private List<String> of(String name, String value) {
    return OwnSecrets.of(keys, Map.of(name, value));
  }

  @Test
  void areTakenOutWhereverTheyStandAsAWhole() {
    System.setProperty("tulip.password", SECRET);
    Redactor redactor = new Redactor(List.of(), List.of(), List.of(), Map.of());

    try {
      assertThat(Redacted.text(redactor, "the gate opens by " + SECRET + ", they say"))
          .isEqualTo("the gate opens by [REDACTED], they say");
      assertThat(Redacted.text(redactor, SECRET)).isEqualTo("[REDACTED]");
      assertThat(Redacted.text(redactor, SECRET + "s and x" + SECRET))
          .isEqualTo(SECRET + "s and x" + SECRET);
    } finally {
      System.clearProperty("tulip.password");
    }
  }

  @Test
  void areAmongTheFixedFieldsToo() {
    Redactor redactor =
        new Redactor(
            List.of(), List.of(), List.of(), Map.of("api_token", SECRET, "team", "search"));

    assertThat(Redacted.text(redactor, "team search opens by " + SECRET))
        .isEqualTo("team search opens by [REDACTED]");
  }

  @Test
  void mayBeAsManyAsThereAre() {
    List<String> many =
        IntStream.range(1_000, 2_000).mapToObj(i -> "zinnia-" + i + "-bed").toList();
    Bigrams bigrams = new Bigrams();
    OwnRule rule = new OwnRule(many, bigrams, 1);

    for (String one : many) {
      Spans found = new Spans();
      for (int at = 0; at < one.length(); at++) {
        rule.find(one, 0, at, one.length(), found);
      }
      assertThat(found.size()).as(one).isEqualTo(1);
      assertThat(found.to(0) - found.from(0)).as(one).isEqualTo(one.length());
    }
  }
}
