/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class StartIT {
  private static final String[][] TOOLS = {
    {"javac", "-version"},
    {"jps"},
    {"keytool", "-help"},
    {"java", "-version"},
    {"java", "--version"}
  };

  @TempDir Path directory;

  @OnEachJdk
  void isSilentInTheToolsOfTheJdk(Jdk jdk) {
    for (var tool : TOOLS) {
      var without = Tool.run(jdk, null, tool);

      var with = Tool.run(jdk, "-javaagent:" + Built.AGENT, tool);

      assertThat(with.stderr().replaceAll("Picked up JAVA_TOOL_OPTIONS: .*\n", ""))
          .as(tool[0])
          .isEqualTo(without.stderr());
      assertThat(with.stdout()).as(tool[0]).doesNotContain("timestamp");
    }
  }

  @OnEachJdk
  void isSilentInMaven(Jdk jdk) {
    var with = Tool.run(jdk, "-javaagent:" + Built.AGENT, Built.MAVEN, "--version");

    assertThat(with.exitCode()).isZero();
    assertThat(with.stdout()).contains("Apache Maven").doesNotContain("timestamp");
    assertThat(with.stderr()).doesNotContain("timestamp").doesNotContain("spoor:");
  }

  @OnEachJdk
  void isActiveOnceWhenItIsGivenTwice(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Requests").option("-javaagent:" + Built.AGENT).run();

    assertThat(run.events().of("agent_started")).hasSize(1);
    assertThat(run.events().of("http_request_start")).hasSize(5);
    assertThatEvents(run.events()).areValid().haveNoGap().arePaired();
  }

  @OnEachJdk
  void startsFromAPathThatIsAwkward(Jdk jdk) throws IOException {
    var awkward = Files.createDirectory(directory.resolve("a b#c ä %20"));
    var jar = Files.copy(Built.AGENT, awkward.resolve("spoor.jar"));
    var temporary = Files.createDirectory(directory.resolve("tmp"));

    var run =
        SpoorJvm.on(jdk)
            .program("Requests")
            .agentJar(jar)
            .option("-Djava.io.tmpdir=" + temporary)
            .run();

    assertThatEvents(run.events()).areSound();
    assertThat(temporary).isEmptyDirectory();
    assertThat(run.events().of("http_request_start")).hasSize(5);
  }

  @OnEachJdk
  void namesTheSettingThatWasMeant(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Hello").environment("SPOOR_LEVLE", "debug").run();

    assertThat(run.events().of("agent_warning"))
        .singleElement()
        .satisfies(line -> assertThat(line.toString()).contains("SPOOR_LEVLE", "SPOOR_LEVEL"));
  }

  @OnEachJdk
  void writesForAPersonWhenAsked(Jdk jdk) {
    var run = SpoorJvm.on(jdk).demo().environment("SPOOR_FORMAT", "console").run();

    assertThat(run.stdout()).contains("/upgrade").doesNotContain("{\"timestamp\"");
    assertThat(run.exitCode()).isZero();
  }
}
