/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class EndOfTheJvmIT {

  @OnEachJdk
  void endsTheRequestWhoseHandlerEndsTheJvm(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("ExitInHandler").run();

    var end = run.events().only("http_request_failed");
    assertThat(run.exitCode()).isEqualTo(7);
    assertThat(run.ownStdout()).isEqualTo("calling\n");
    assertThatEvents(run.events()).areSound();
    assertThat(end.text("error_type")).isEqualTo("abandoned");
    assertThat(end.text("level")).isEqualTo("warn");
    assertThat(end.text("correlation_id")).isEqualTo("exit-1");
  }

  @OnEachJdk
  void recordsWhatAGracefulShutdownStillServes(Jdk jdk) {
    var jvm = SpoorJvm.on(jdk).program("GracefulServer").start().awaitStdout("port ", 1);
    var slow = URI.create("http://localhost:" + jvm.inStdout("port (\\d+)") + "/slow");
    var client = HttpClient.newHttpClient();
    List<CompletableFuture<HttpResponse<String>>> answers =
        Stream.generate(() -> HttpRequest.newBuilder(slow).build())
            .limit(5)
            .map(request -> client.sendAsync(request, ofString()))
            .toList();

    var run = jvm.awaitStdout("begun", 5).terminate().finish();

    assertThat(answers).extracting(answer -> answer.join().body()).containsOnly("served");
    assertThat(run.exitCode()).isEqualTo(143);
    assertThat(run.ownStdout()).endsWith("stopped\n");
    assertThatEvents(run.events()).areSound();
    assertThat(run.events().of("http_request_complete"))
        .hasSize(5)
        .allMatch(line -> line.text("status_code").equals("200"));
  }
}
