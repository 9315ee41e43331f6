/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.startup.AllSettings;
import dev.spoor.instrumentation.spi.Instrumentation;
import java.io.File;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user who knows an instrumentation's folder knows its switch. */
class SwitchesTest {
  private static final File FOLDERS = new File("../../instrumentation");

  static List<Instrumentation> instrumentations() {
    return ServiceLoader.load(Instrumentation.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("instrumentations")
  void areNamedAsTheFolderWithoutItsVersion(Instrumentation instrumentation) {
    String named = instrumentation.getClass().getPackageName();

    assertThat(folders())
        .filteredOn(folder -> named.endsWith("." + folder.replaceAll("[^a-z0-9]", "")))
        .singleElement()
        .satisfies(
            folder ->
                assertThat(folder.substring(0, folder.lastIndexOf('-')))
                    .isEqualTo(instrumentation.library().artifact()));
  }

  @Test
  void areThereForEveryFolder() {
    assertThat(instrumentations())
        .extracting(instrumentation -> instrumentation.library().artifact())
        .containsAll(
            folders().map(folder -> folder.substring(0, folder.lastIndexOf('-'))).toList());
  }

  @Test
  void areNoOtherSettings() {
    assertThat(AllSettings.list())
        .extracting(Setting::key)
        .doesNotContainAnyElementsOf(
            instrumentations().stream()
                .map(instrumentation -> instrumentation.library().artifact() + ".enabled")
                .toList());
  }

  private static Stream<String> folders() {
    return Stream.of(FOLDERS.list()).filter(name -> name.matches("[a-z0-9-]+-[0-9.]+"));
  }
}
