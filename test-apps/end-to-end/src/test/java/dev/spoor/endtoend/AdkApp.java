/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.File;
import java.nio.file.Files;
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
        .filter(app -> Files.isDirectory(app.target().resolve("lib")))
        .flatMap(app -> Jdks.found().map(jdk -> Arguments.of(app, jdk)));
  }

  SpoorJvm on(Jdk jdk) {
    return SpoorJvm.on(jdk)
        .option("-XX:+UseSerialGC")
        .main(
            target().resolve("classes") + File.pathSeparator + target().resolve("lib/*"),
            "com.example.desk.Server");
  }

  private Path target() {
    return Built.ADK.resolve("adk-" + version + "/target");
  }

  @Override
  public String toString() {
    return "adk-" + version;
  }
}
