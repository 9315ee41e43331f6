/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * One of {@code test-apps/adk}: the travel desk on one version of the library.
 *
 * @param version of Google ADK
 * @param transfer the tool by which an agent hands over to another
 * @param booking what an agent does that is to wait for a person: of old it goes on
 * @param reason why an answer of a model ends, where the library hands that on
 * @param told tokens of a call, as the library says
 * @param answered tokens of its answer
 */
record AdkApp(
    String version, String transfer, List<String> booking, String reason, int told, int answered) {
  private static final String MODEL = "llm_call com.example.desk.ScriptedModel";
  private static final String APPROVE = "tool_execution approve";

  static final AdkApp NEWEST =
      new AdkApp("1.8", "transfer_to_agent", List.of(MODEL, APPROVE), "stop", 20, 12);
  private static final AdkApp OLDEST =
      new AdkApp("0.1", "transferToAgent", List.of(MODEL, APPROVE, MODEL), "", 0, 0);

  /** The oldest one is built with the profile {@code libraries}. */
  static Stream<Arguments> onJdks() {
    return Stream.of(NEWEST, OLDEST)
        .filter(app -> app.built().isThere())
        .flatMap(app -> Jdks.found().map(jdk -> Arguments.of(app, jdk)));
  }

  SpoorJvm on(Jdk jdk) {
    return built().on(jdk);
  }

  /** With what this makes of its own jar and of the library's in their place. */
  SpoorJvm doctored(Jdk jdk, BuiltApp.Doctor doctor) throws IOException {
    return built().doctored(jdk, "google-adk-", doctor);
  }

  private BuiltApp built() {
    Path target = Built.ADK.resolve("adk-" + version + "/target");
    return new BuiltApp(target, "com.example.desk.Server");
  }

  @Override
  public String toString() {
    return "adk-" + version;
  }
}
