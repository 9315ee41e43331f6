/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReadingIT {
  private static final Pattern EXAMPLE =
      Pattern.compile("\\n([^\\n]+):\\n\\n```sh\\n(.*?)```", Pattern.DOTALL);

  @TempDir static Path directory;

  @TestFactory
  List<DynamicTest> everyExampleOfThePageSaysSomething() throws IOException {
    assumeTrue(run("jq --version").exitCode() == 0, "jq is not here");
    var log = SpoorJvm.on(Jdks.oldest()).demo().run().stdout();
    Files.writeString(
        directory.resolve("app.log"), "a banner\n" + log + "{\"not\": \"ours\"}\n17\n");

    var examples = EXAMPLE.matcher(Files.readString(Built.READING)).results();

    return examples
        .map(example -> DynamicTest.dynamicTest(example.group(1), () -> answers(example.group(2))))
        .toList();
  }

  private static void answers(String example) throws IOException {
    var run = run(example);

    assertThat(run.stderr()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.stdout().isEmpty()).as(run.stdout()).isEqualTo(example.contains("_stalled"));
  }

  private static Finished run(String script) throws IOException {
    var bash = new ProcessBuilder("bash", "-c", script).directory(directory.toFile());
    return new RunningJvm(bash.start(), true).finish();
  }
}
