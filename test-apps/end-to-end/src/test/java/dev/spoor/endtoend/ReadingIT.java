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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages that show how lines are read, tried on the lines of the demo. */
class ReadingIT {
  private static final Pattern EXAMPLE =
      Pattern.compile("\\n([^\\n]+):\\n\\n```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TREE = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

  /** Where the JDK is, ports, pids, times and numbers of lines: another each time. */
  private static final Pattern ANOTHER_EACH_TIME =
      Pattern.compile(
          "\\S*/bin/java|\\d+\\.?\\d* m?s |^[0-9:.]+|(?<=localhost:)\\d+|(?<=pid )\\d+");

  @TempDir static Path directory;

  @TestFactory
  List<DynamicTest> everyExampleOfThePagesSaysSomething() throws IOException {
    assumeTrue(run("jq --version").exitCode() == 0, "jq is not here");
    var log = SpoorJvm.on(Jdks.oldest()).demo().run().stdout();
    Files.writeString(
        directory.resolve("app.log"), "a banner\n" + log + "{\"not\": \"ours\"}\n17\n");

    var examples = EXAMPLE.matcher(Files.readString(Built.READING) + Files.readString(Built.RUNS));

    return examples
        .results()
        .map(example -> DynamicTest.dynamicTest(example.group(1), () -> answers(example.group(2))))
        .toList();
  }

  @Test
  void theTreeOfThePageIsThatOfTheDemo() throws IOException {
    var tree = TREE.matcher(Files.readString(Built.RUNS)).results().findFirst().orElseThrow();

    var run = SpoorJvm.on(Jdks.oldest()).demo().with("format", "console").run();

    assertThat(told(tree.group(1)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(told(run.stdout()));
  }

  /** What lines of the console tell of operations, whenever and wherever they ran. */
  private static List<String> told(String console) {
    return console
        .lines()
        .filter(line -> line.matches(".*[▸✔✘].*"))
        .map(line -> ANOTHER_EACH_TIME.matcher(line).replaceAll(""))
        .map(
            line ->
                line.replaceAll("(?<=\\{\"installed\":).*", "…").replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static void answers(String example) throws IOException {
    var run = run(example);

    assertThat(run.stderr()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.stdout().isEmpty()).as(run.stdout()).isEqualTo(isOfTrouble(example));
  }

  /** In the demo nothing is stalled, and all that began has ended. */
  private static boolean isOfTrouble(String example) {
    return example.contains("_stalled") || example.contains("length == 1");
  }

  private static Finished run(String script) throws IOException {
    var bash = new ProcessBuilder("bash", "-c", script).directory(directory.toFile());
    return new RunningJvm(bash.start(), true).finish();
  }
}
