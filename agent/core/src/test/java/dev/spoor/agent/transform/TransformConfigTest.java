/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.GivenSettings;
import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransformConfigTest {
  private final NameIndex index =
      index(
          "instrumentation com.example.GraphInstrumentation org.example example-graph 1.5",
          "instrumentation com.example.NodeInstrumentation org.example example-graph 1.5",
          "instrumentation com.example.ProcessInstrumentation jdk java-process 17");

  @Test
  void hasTheseDefaults() {
    assertThat(TransformConfig.from(Settings.defaults(), index))
        .isEqualTo(new TransformConfig(true, List.of(), Set.of()));
  }

  @Test
  void readsEveryKey() {
    List<Setting<?>> all = new ArrayList<>(TransformConfig.SETTINGS);
    all.addAll(TransformConfig.switches(index));

    Settings settings =
        GivenSettings.forEvery(
            all,
            "enabled",
            "false",
            "methods",
            "com.acme.Planner.plan,com.acme.tools.*.run(args)",
            "example-graph.enabled",
            "false",
            "java-process.enabled",
            "false");

    assertThat(TransformConfig.from(settings, index))
        .isEqualTo(
            new TransformConfig(
                false,
                List.of("com.acme.Planner.plan", "com.acme.tools.*.run(args)"),
                Set.of("example-graph", "java-process")));
  }

  @Test
  void hasOneSwitchForEachLibrary() {
    assertThat(TransformConfig.switches(index))
        .extracting(Setting::environmentName)
        .containsExactly("SPOOR_EXAMPLE_GRAPH_ENABLED", "SPOOR_JAVA_PROCESS_ENABLED");
  }

  private static NameIndex index(String... lines) {
    try {
      return NameIndex.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
