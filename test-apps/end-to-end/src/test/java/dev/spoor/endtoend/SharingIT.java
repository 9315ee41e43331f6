/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SharingIT {
  private static final String SHARED = "source: shared objects file (top)";

  @TempDir Path directory;

  @OnEachJdk
  void leavesTheApplicationsArchiveInUse(Jdk jdk) {
    assumeTrue(jdk.feature() < 25, "from 25 on the AOT cache takes its place");
    var archive = directory.resolve("app.jsa");
    SpoorJvm.on(jdk)
        .program("Requests")
        .withoutAgent()
        .option("-XX:ArchiveClassesAtExit=" + archive)
        .run();

    var run =
        SpoorJvm.on(jdk)
            .program("Requests")
            .with("output", "stderr")
            .option("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:class+load")
            .run();

    assertThat(run.stdout().lines().filter(line -> line.contains(SHARED)))
        .anyMatch(line -> line.contains("com.example.programs.Requests"));
    assertThat(EventLines.in(run.stderr()).of("http_request_complete")).isNotEmpty();
  }

  @OnEachJdk
  void worksWithAnAotCacheThatWasTrainedWithIt(Jdk jdk) {
    assumeTrue(jdk.feature() >= 25, "the AOT cache came with 25");
    var cache = directory.resolve("app.aot");
    SpoorJvm.on(jdk).program("Requests").option("-XX:AOTCacheOutput=" + cache).run();

    var run =
        SpoorJvm.on(jdk)
            .program("Requests")
            .with("output", "stderr")
            .option("-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-Xlog:class+load")
            .run();

    assertThat(run.stdout().lines().filter(line -> line.contains("source: shared objects file")))
        .anyMatch(line -> line.contains("com.example.programs.Requests"));
    assertThat(EventLines.in(run.stderr()).of("http_request_complete")).isNotEmpty();
  }
}
