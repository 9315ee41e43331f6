/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final String SECRET = "s3cr" + "3tPart";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      value = {
        "{} -> {}",
        "{\"a\":1,\"b\":[true,false,null,-1.5e+3,\"x\"],\"c\":{\"d\":{}}} ->"
            + " {\"a\":1,\"b\":[true,false,null,-1.5e+3,\"x\"],\"c\":{\"d\":{}}}",
        "` { \"a\" : [ 1 , 2 ] } ` -> {\"a\":[1,2]}",
        "[1,2] -> {\"value\":[1,2]}",
        "\"x\" -> {\"value\":\"x\"}",
        "12 -> {\"value\":12}",
        "{\"a\":\"\\u00e9\\n\\\"\"} -> {\"a\":\"é\\n\\\"\"}",
        "{\"password\":\"#\",\"a\":2} -> {\"password\":\"[REDACTED]\",\"a\":2}",
        "{\"pass\\u0077ord\":\"#\"} -> {\"password\":\"[REDACTED]\"}",
        "{\"token\":12,\"secrets\":{\"a\":[\"#\"]},\"b\":1} ->"
            + " {\"token\":\"[REDACTED]\",\"secrets\":\"[REDACTED]\",\"b\":1}",
        "{\"token\":null,\"apiKey\":\"\",\"hasToken\":true} ->"
            + " {\"token\":null,\"apiKey\":\"\",\"hasToken\":true}",
        "{\"argv\":[\"x\",\"--token\",\"#\",[\"--token\"],\"y\",\"--token\",\"-v\"]} ->"
            + " {\"argv\":[\"x\",\"--token\",\"[REDACTED]\",[\"--token\"],\"y\",\"--token\",\"-v\"]}",
        "{\"auth\":{\"user\":\"me\",\"password\":\"#\"}} ->"
            + " {\"auth\":{\"user\":\"me\",\"password\":\"[REDACTED]\"}}",
        "{\"h\":[{\"name\":\"Cookie\",\"value\":\"#\"},{\"value\":\"#\",\"name\":\"Cookie\"}]} ->"
            + " {\"h\":[{\"name\":\"Cookie\",\"value\":\"[REDACTED]\"},"
            + "{\"value\":\"[REDACTED]\",\"name\":\"Cookie\"}]}",
        "{\"body\":\"{\\\"password\\\":\\\"#\\\"}\"} ->"
            + " {\"body\":\"{\\\"password\\\":\\\"[REDACTED]\\\"}\"}",
      })
  void writesJsonAnew(String text, String expected) {
    String line = Lines.line(Lines.json(), Lines.tool(text.replace("#", SECRET)));

    assertThat(line).contains("\"args\":" + expected + ",\"java_thread\"").doesNotContain(SECRET);
    assertThat(Lines.parse(line)).containsKey("args");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{a:1}",
        "{\"a\":tru}",
        "{\"a\":\"x}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{} x",
        "[1,2",
        "[1}",
        "{\"a\":[}]",
        "not json",
        "{\"a\":-}",
        "[1,,2]"
      })
  void writesWhatIsNoJsonAsText(String text) {
    assertThat(Lines.args(text)).isEqualTo(Map.of("text", text));
  }

  @Test
  void redactsWhatIsNoJson() {
    assertThat(Lines.args("{\"password\":\"" + SECRET))
        .isEqualTo(Map.of("text", "{\"password\":[REDACTED]"));
  }

  @Test
  void writesNoArgumentsForNoText() {
    assertThat(Lines.args("")).isEqualTo(Map.of());
    assertThat(Lines.args(" \n")).isEqualTo(Map.of());
  }

  @Test
  void cutsItemsDepthAndNodes() {
    String many = "[" + "1,".repeat(149) + "1]";
    String deep = "{\"a\":".repeat(20) + "{\"b\":[1,2]}" + "}".repeat(20);
    String wide = "[" + (many + ",").repeat(20) + many + "]";

    Map<?, ?> args = (Map<?, ?>) Lines.args("{\"m\":" + many + ",\"d\":" + deep + "}");
    String line = Lines.line(Lines.json(), Lines.tool("{\"w\":" + wide + "}"));

    assertThat((List<?>) args.get("m")).hasSize(101).last().isEqualTo("[CUT 50 items]");
    assertThat(args.get("d").toString()).contains("a=[CUT depth]");
    assertThat(line.length()).isLessThan(4_000);
    assertThat(Lines.parse(line)).containsKey("args");
  }

  @Test
  void takesWhatIsTooLongToBeReadForText() {
    String text = "{\"a\":\"" + "x".repeat(50_000_000) + "\"}";

    Map<?, ?> args = (Map<?, ?>) Lines.args(text);

    assertThat(args.get("text").toString()).startsWith("{\"a\":\"xxx").endsWith(" chars]");
  }

  @Test
  void cutsASecretThatIsTooLongToBeRead() {
    String text = "{\"password\":\"" + "s3".repeat(100_000) + "\"}";

    assertThat(Lines.line(Lines.json(), Lines.tool(text))).doesNotContain("s3");
  }
}
