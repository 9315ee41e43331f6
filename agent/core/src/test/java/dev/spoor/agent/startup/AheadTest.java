/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AheadTest {
  private static final String[] CLASSES = Ahead.CLASSES;

  @ParameterizedTest
  @FieldSource("CLASSES")
  void namesClassesThatThereAre(String name) throws ClassNotFoundException {
    assertThat(Class.forName("dev.spoor.agent." + name)).isNotNull();
  }
}
