/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.control.ControlConfig;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.operation.RecorderConfig;
import dev.spoor.agent.operation.ServiceConfig;
import dev.spoor.agent.output.OutputConfig;
import dev.spoor.agent.transform.TransformConfig;
import java.util.ArrayList;
import java.util.List;

/** Every setting there is, package by package. */
public final class AllSettings {

  /** In the order of the reference page, but for the switches of the instrumentations. */
  public static List<Setting<?>> list() {
    List<Setting<?>> all = new ArrayList<>();
    all.addAll(Settings.SETTINGS);
    all.addAll(TransformConfig.SETTINGS);
    all.addAll(ServiceConfig.SETTINGS);
    all.addAll(RecorderConfig.SETTINGS);
    all.addAll(EncodeConfig.SETTINGS);
    all.addAll(OutputConfig.SETTINGS);
    all.addAll(ControlConfig.SETTINGS);
    return all;
  }

  private AllSettings() {}
}
