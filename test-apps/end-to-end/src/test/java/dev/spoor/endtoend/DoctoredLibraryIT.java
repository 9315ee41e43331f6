/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library in a version that nobody has tried: what is hooked has another name in it. */
class DoctoredLibraryIT {
  private static final Duration LONG = Duration.ofSeconds(30);

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.HttpServerApp#tomcats")
  void saysThatItIsNotAsItIsKnownAndLeavesItAlone(HttpServerApp app, @TempDir Path folder)
      throws IOException {
    Path jar = Renamed.in(app.jar("tomcat-embed-core"), "logAccess", "logAccesz", folder);
    RunningServer server = RunningServer.of(app.on(Jdks.oldest(), jar));

    EventLine warning =
        await().atMost(LONG).until(() -> warnings(server), each -> !each.isEmpty()).get(0);
    String id = RunningServer.newId();
    int status = server.get(id, "/app/ok").statusCode();
    server.linesOf(id);
    EventLines all = server.stop();

    assertThat(status).isEqualTo(200);
    assertThat(warning.text("warning"))
        .startsWith("tomcat " + version(jar))
        .contains("org.apache.catalina.core.ContainerBase has no method name(equals(logAccess))");
    assertThat(all.of("agent_warning")).hasSize(1);
    assertThat(all.of("agent_instrumented")).noneMatch(line -> line.text("name").equals("tomcat"));
  }

  private static List<EventLine> warnings(RunningServer server) {
    return server.lines().of("agent_warning");
  }

  private static String version(Path jar) {
    return jar.getFileName().toString().replaceAll("^[a-z-]+|\\.jar$", "");
  }
}
