/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assistant while nobody records what its models and tools do. */
class SpringAiSwitchIT {

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.SpringAiApp#all")
  void isSilentWhereItIsSwitchedOff(SpringAiApp app) {
    RunningServer server =
        RunningServer.of(
            app.on(Jdks.oldest()).environment("SPOOR_SPRING_AI_MODEL_ENABLED", "false"));
    String id = RunningServer.newId();

    String asked = server.get(id, "/ask?city=Oslo").body();
    String streamed = server.get(RunningServer.newId(), "/stream?city=Oslo").body();
    server.endOf(id);
    EventLines all = server.stop();

    assertThat(asked).contains("take an umbrella");
    assertThat(streamed).contains("take an umbrella");
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.operations())
        .extracting(line -> line.text("kind"))
        .isNotEmpty()
        .doesNotContain("tool_execution", "llm_call");
    assertThat(all.of("agent_instrumented"))
        .isNotEmpty()
        .noneMatch(line -> line.text("name").equals("spring-ai-model"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.SpringAiApp#all")
  void tellsWhatIsSaidWhereASettingAsksForIt(SpringAiApp app) {
    String planted = "planted" + System.nanoTime();
    RunningServer server =
        RunningServer.of(app.on(Jdks.oldest()).environment("SPOOR_LLM_MESSAGES", "true"));
    String id = RunningServer.newId();

    server.get(id, "/stream?city=Oslo,password%3D" + planted);
    server.endOf(id);
    EventLines all = server.stop();

    EventLine last =
        all.of("llm_call_complete").stream().reduce((first, second) -> second).orElseThrow();
    assertThat(last.json().path("input_messages").toString())
        .contains("\"role\":\"user\"", "Oslo", "[REDACTED]")
        .doesNotContain(planted);
    assertThat(last.json().path("output_messages").toString()).contains("take an umbrella");
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
  }
}
