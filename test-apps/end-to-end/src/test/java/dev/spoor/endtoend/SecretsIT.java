/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

class SecretsIT {

  @OnEachJdk
  void writesNoneOfTheSecretsThatPassedBy(Jdk jdk) {
    var secret = "s3c" + UUID.randomUUID();

    var run = SpoorJvm.on(jdk).program("Secrets", secret).run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.events().of("process_start").get(0).json().path("command").toString())
        .contains("--token", "[REDACTED]");
    assertThat(run.events().only("http_client_start").text("url")).endsWith("&page=2");
    assertThat(run.events().of("method_start").get(0).toString()).contains("seen");
    assertThat(run.events().only("tool_execution_start").toString()).contains("ann");
    assertThat(run.stdout()).doesNotContain(secret);
    assertThat(run.stderr()).isEmpty();
  }

  @OnEachJdk
  void writesNamesAndSizesOnlyWhenAsked(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Secrets", "plain").with("capture", "minimal").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.stdout()).doesNotContain("page=2", "seen", "--token", "Bearer");
  }
}
