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

class SettingsIT {
  @TempDir Path directory;

  @OnEachJdk
  void writesWhatTheSettingsAskFor(Jdk jdk) {
    var run =
        SpoorJvm.on(jdk)
            .program("Requests")
            .environment("SPOOR_SERVICE_NAME", "front")
            .environment("SPOOR_FIELDS", "build_number=123,team=search")
            .environment("SPOOR_CONTEXT_HEADERS", "X-User-ID=user_id")
            .environment("SPOOR_EVENT_NAMES", "http_request_complete=request")
            .environment("SPOOR_STAGES", "end")
            .environment("SPOOR_EXCLUDE_PATHS", "/missing")
            .run();

    assertThat(run.events().of("http_request_start")).isEmpty();
    assertThat(run.events().of("request")).hasSize(2);
    assertThat(run.events().of("request").get(0).text("user_id")).isEqualTo("ann");
    assertThat(run.events().all())
        .allMatch(line -> line.text("service").equals("front"))
        .allMatch(line -> line.text("build_number").equals("123"))
        .allMatch(line -> line.text("team").equals("search"));
    assertThatEvents(run.events()).haveNoGap().reportPerfectHealth();
  }

  @OnEachJdk
  void tracksMethodsThatASettingNames(Jdk jdk) {
    var run =
        SpoorJvm.on(jdk)
            .program("Unmarked")
            .with("methods", "com.example.programs.Unmarked.plan(args)")
            .run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.ownStdout()).isEqualTo("Oslo 2\n");
    assertThat(run.events().only("method_complete").text("method_name")).isEqualTo("Unmarked.plan");
    assertThat(run.events().only("method_start").json().path("args").toString())
        .isEqualTo("{\"city\":\"Oslo\",\"stops\":[\"fjord\",\"sauna\"]}");
  }

  @OnEachJdk
  void saysWhichNamesOfMethodsNameNothing(Jdk jdk) {
    String methods =
        "com.example.programs.Unmarked.plan+com.example.programs.Unmarked.plna+com.acme";

    var run = SpoorJvm.on(jdk).with("methods", methods).program("Unmarked").run();

    assertThat(run.events().of("method_complete")).isNotEmpty();
    assertThat(run.events().only("agent_warning").text("warning"))
        .isEqualTo(
            "SPOOR_METHODS: no class that has been loaded has a method that is named by"
                + " com.example.programs.Unmarked.plna, com.acme.");
  }

  @OnEachJdk
  void doesNoHarmWhereTheAnnotationsAreMissing(Jdk jdk) throws IOException {
    var alone = Files.copy(Built.PROGRAMS, directory.resolve("alone.jar"));

    var run = SpoorJvm.on(jdk).program(alone, "Burst", 3).run();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.ownStderr()).isEqualTo("begun\nsum 6\n");
    assertThatEvents(run.events()).areSound();
  }

  @OnEachJdk
  void showsWhereEachSettingCameFrom(Jdk jdk) {
    var run =
        SpoorJvm.on(jdk)
            .program("Hello")
            .environment("SPOOR_SERVICE_NAME", "from-environment")
            .option("-Dspoor.status.interval=30s")
            .with("level", "debug")
            .run();

    var settings = run.events().only("agent_started").json().path("settings").toString();
    assertThat(settings).contains("from-environment", "30s", "debug");
  }
}
