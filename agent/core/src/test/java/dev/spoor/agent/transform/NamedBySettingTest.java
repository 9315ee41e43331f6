/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBySettingTest {

  @ParameterizedTest
  @CsvSource({
    "com.acme.Planner.plan,       com/acme/Planner,        true",
    "com.acme.Planner.plan,       com/acme/Planners,       false",
    "com.acme.Planner.plan,       com/acme/Planner$Inner,  false",
    "com.acme.Planner.plan(args), com/acme/Planner,        true",
    "com.acme.*.run,              com/acme/Planner,        true",
    "com.acme.*.run,              com/acme/deep/Planner,   false",
    "com.*.tools.*.run(args),     com/acme/tools/Grep,     true",
    "com.*.tools.*.run(args),     com/acme/nodes/Grep,     false",
    "*.run,                       Planner,                 true",
    "run,                         run,                     false",
  })
  void wantsWhatThePatternNames(String item, String name, boolean wanted) throws IOException {
    NamedBySetting patterns = new NamedBySetting(index(), Map.of("methods", List.of(item)));

    assertThat(patterns.wanting(name) != null).isEqualTo(wanted);
  }

  private static NameIndex index() throws IOException {
    String text = "instrumentation com.example.M dev.spoor methods 1\nsetting methods\n";
    return NameIndex.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
