/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.GivenSettings;
import dev.spoor.agent.config.Settings;
import org.junit.jupiter.api.Test;

class ControlConfigTest {

  @Test
  void hasTheseDefaults() {
    assertThat(ControlConfig.from(Settings.defaults())).isEqualTo(new ControlConfig(""));
  }

  @Test
  void readsEveryKey() {
    Settings settings =
        GivenSettings.forEvery(ControlConfig.SETTINGS, "control.file", "/etc/spoor.control");

    assertThat(ControlConfig.from(settings)).isEqualTo(new ControlConfig("/etc/spoor.control"));
  }
}
