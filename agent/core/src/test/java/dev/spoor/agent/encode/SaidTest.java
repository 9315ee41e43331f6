/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaidTest {
  private static final int MANY = 150;

  @Test
  void writesWhoSaidWhatWithoutItsSecrets() {
    String secret = "s3cr" + "3tPart";

    Object written = written(new Messages().add("user", "my password=" + secret).add("tool", ""));

    assertThat(written)
        .isEqualTo(
            List.of(
                Map.of("role", "user", "content", "my password=[REDACTED]"),
                Map.of("role", "tool", "content", "")));
  }

  @Test
  void saysHowManyAreLeftOut() {
    Messages messages = new Messages();
    for (int i = 0; i < MANY; i++) {
      messages.add("user", "a");
    }

    assertThat((List<?>) written(messages)).hasSize(101).last().isEqualTo("[CUT 50 items]");
  }

  @Test
  void cutsWhatIsTooLongAndStaysInItsShareOfTheLine() {
    Messages messages = new Messages();
    for (int i = 0; i < MANY; i++) {
      messages.add("user", "word ".repeat(10_000));
    }

    List<?> written = (List<?>) written(messages);

    assertThat(written).hasSizeBetween(2, 10);
    assertThat(written.get(written.size() - 1).toString()).startsWith("[CUT ");
  }

  @Test
  void makesOneMessageOfTheParts() {
    Messages messages = new Messages().append("an ").append(null).append("answer");

    assertThat(written(messages.whole("assistant")))
        .isEqualTo(List.of(Map.of("role", "assistant", "content", "an answer")));
    assertThat(new Messages().append("").whole("assistant").size()).isZero();
  }

  private static Object written(Messages messages) {
    Event event =
        Lines.event(Operations.of(Kind.LLM_CALL).set(Attribute.INPUT_MESSAGES, messages), "start");
    return Lines.parse(Lines.line(Lines.json(), event)).get("input_messages");
  }
}
