/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import java.util.List;

/**
 * How the running agent is controlled.
 *
 * @param file the control file, empty where there is none
 */
public record ControlConfig(String file) {
  private static final Setting<String> FILE =
      Setting.text(
          "control.file",
          "",
          "A file that is watched while the application runs. Its lines change the level for a"
              + " time: `level=debug for 10m`, `level.kind.process=trace for 5m`,"
              + " `level.logger.com.acme=debug`, `level.node.plan=debug for 30s`.");

  public static final List<Setting<?>> SETTINGS = List.of(FILE);

  public static ControlConfig from(Settings settings) {
    return new ControlConfig(settings.get(FILE));
  }
}
