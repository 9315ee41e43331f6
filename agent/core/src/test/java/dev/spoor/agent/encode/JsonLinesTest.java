/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.redact.Redactor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private final JsonLines lines = new JsonLines(new Redactor(List.of(), List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"password\":\"abc\\\\\",\"user\":\"x\"}|{\"password\":\"[REDACTED]\",\"user\":\"x\"}",
        "{\"cookie\":88,\"authorization\":true}|{\"cookie\":\"[REDACTED]\",\"authorization\":true}",
        "{\"m\":\"{\\\"token\\\":123}\"}|{\"m\":\"{\\\"token\\\":[REDACTED]}\"}",
        "{\"m\":\"Enter password:\",\"z\":1.50}|{\"m\":\"Enter password:\",\"z\":1.50}",
        "[\"a\",{\"pwd\":[1,2]}]|[\"a\",{\"pwd\":\"[REDACTED]\"}]",
        "{\"password\":\"must not be blank\"}|{\"password\":\"must not be blank\"}",
        "{\"token\":{\"type\":\"string\"}}|{\"token\":{\"type\":\"string\"}}",
        "[]|[]"
      })
  void writesTheObjectAsSpoorWould(String line, String expected) {
    assertThat(lines.redacted(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"plain", "{cut", "[Pipeline] sh", "{\"a\":1} and more", "{a=b}", "12"})
  void leavesWhatIsNone(String line) {
    assertThat(lines.redacted(line)).isNull();
  }

  @Test
  void hasAsMuchAsThereIs() {
    String many = "{\"password\":\"x\",\"ok\":true},".repeat(3_000);

    String left = lines.redacted("[" + many + "1]");

    assertThat(left).isEqualTo("[" + many.replace("\"x\"", "\"[REDACTED]\"") + "1]");
  }
}
