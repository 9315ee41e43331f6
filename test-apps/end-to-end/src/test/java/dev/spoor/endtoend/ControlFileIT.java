/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ControlFileIT {
  @TempDir Path directory;

  @OnEachJdk
  void changesTheLevelOfAKindUntilTheFileIsGone(Jdk jdk) throws Exception {
    var file = directory.resolve("control");
    var jvm =
        SpoorJvm.on(jdk)
            .program("GracefulServer")
            .with("control.file", file)
            .start()
            .awaitStdout("port ", 1);
    var slow = URI.create("http://localhost:" + jvm.inStdout("port (\\d+)") + "/slow");

    Files.writeString(file, "level.kind.http_request=fatal for 10m\n");
    jvm.awaitStdout("agent_levels", 1);
    request(slow, "quiet");
    Files.delete(file);
    jvm.awaitStdout("agent_levels", 2);
    request(slow, "heard");
    var run = jvm.terminate().finish();

    assertThatEvents(run.events()).areSound();
    assertThat(run.events().of("http_request_complete"))
        .extracting(line -> line.text("correlation_id"))
        .containsExactly("heard");
    assertThat(run.events().of("agent_levels"))
        .extracting(line -> line.json().path("changes").toString())
        .containsExactly(
            "[\"level.kind.http_request=fatal for 10m\"]",
            "[\"level.kind.http_request=fatal for 10m is taken back\"]");
  }

  @OnEachJdk
  void saysWhichLineIsWrongWhateverTheLevel(Jdk jdk) throws IOException {
    var file = directory.resolve("control");
    Files.writeString(file, "level.kind.proces=trace\n");

    var jvm =
        SpoorJvm.on(jdk)
            .program("GracefulServer")
            .with("control.file", file)
            .with("level", "fatal")
            .start()
            .awaitStdout("agent_warning", 1);
    var run = jvm.terminate().finish();

    assertThat(run.events().only("agent_warning").text("warning"))
        .isEqualTo(
            "In the control file "
                + file
                + " line 1 is ignored: level.kind.proces=trace. Did you mean"
                + " level.kind.process=trace?");
  }

  private static void request(URI uri, String correlationId) throws Exception {
    var request = HttpRequest.newBuilder(uri).header("X-Correlation-ID", correlationId).build();
    var answer = HttpClient.newHttpClient().send(request, ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
