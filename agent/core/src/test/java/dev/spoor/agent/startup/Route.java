/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import java.util.Map;

/**
 * A way by which a text of somebody else's reaches a line.
 *
 * @param onConsole whether lines for a person show it too
 * @param setting the setting that carries it, before the equals sign, or null
 */
record Route(String name, boolean onConsole, String setting, Carrier carrier) {

  /** What carries a text to where it is written. */
  @FunctionalInterface
  interface Carrier {
    void carry(SpoorOnDisk spoor, String text) throws Exception;
  }

  static Route of(String name, Carrier carrier) {
    return new Route(name, true, null, carrier);
  }

  /** A setting with this value, in which {@code %s} stands for the text. */
  static Route ofSetting(String name, String value) {
    return new Route(name + "=" + value, true, name + "=" + value, (spoor, text) -> {});
  }

  Route inJsonOnly() {
    return new Route(name, false, setting, carrier);
  }

  /** The same with something to be done under the setting. */
  Route then(Carrier work) {
    return new Route(name, onConsole, setting, work);
  }

  Map<String, String> settings(String text) {
    if (setting == null) {
      return Map.of();
    }
    String[] pair = setting.replace("%s", text).split("=", 2);
    return Map.of(pair[0], pair[1]);
  }

  @Override
  public String toString() {
    return name;
  }
}
