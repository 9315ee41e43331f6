/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdviceFailureLogTest {
  @RegisterExtension final Recorded recorded = Recorded.withDefaults();

  private final List<String> switchedOff = new ArrayList<>();

  @BeforeEach
  void watchTheSwitch() {
    recorded.recording().switchOffBy((name, reason) -> switchedOff.add(name + ": " + reason));
  }

  @Test
  void saysTheFirstAndCountsAll() {
    fail("jdk-http", 3);
    fail("langgraph4j", 1);

    assertThat(recorded.recording().health().adviceFailures())
        .isEqualTo(Map.of("jdk-http", 3L, "langgraph4j", 1L));
    assertThat(recorded.events()).containsExactly("agent_warning", "agent_warning");
    assertThat(recorded.lines().get(0))
        .containsEntry("cause", "advice_jdk-http")
        .extractingByKey("warning")
        .asString()
        .startsWith("The instrumentation jdk-http failed: java.lang.IllegalStateException at ");
  }

  @Test
  void switchesOffWhatKeepsFailing() {
    fail("jdk-http", 9);
    assertThat(switchedOff).isEmpty();

    fail("jdk-http", 5);

    assertThat(switchedOff).containsExactly("jdk-http: it failed 10 times");
  }

  @Test
  void switchesOffAtOnceWhatDoesNotLink() {
    AdviceFailures.report(new NoSuchMethodError(), "jdk-http");

    assertThat(switchedOff)
        .containsExactly("jdk-http: it does not fit the library: java.lang.NoSuchMethodError");
  }

  @Test
  void survivesASwitchThatThrows() {
    recorded
        .recording()
        .switchOffBy(
            (name, reason) -> {
              throw new IllegalStateException();
            });
    fail("jdk-http", 20);

    Recorded.start(Kind.NODE).end(null);

    assertThat(recorded.last()).containsEntry("event", "node_complete");
  }

  private static void fail(String instrumentation, int times) {
    for (int i = 0; i < times; i++) {
      AdviceFailures.report(new IllegalStateException(), instrumentation);
    }
  }
}
