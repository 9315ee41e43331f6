/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The places outside the agent that settings come from.
 *
 * @param environment the process's environment
 * @param properties the system properties, or those of them that are ours
 * @param argument the text behind {@code -javaagent:spoor.jar=}, empty where there is none
 */
public record SettingSources(
    Map<String, String> environment, Map<String, String> properties, String argument) {
  static final String PROPERTY_PREFIX = "spoor.";

  /** Those of this JVM. */
  public static SettingSources ofThisJvm(@Nullable String argument) {
    Map<String, String> ours = new TreeMap<>();
    for (Object key : System.getProperties().keySet()) {
      if (key instanceof String name && name.startsWith(PROPERTY_PREFIX)) {
        ours.put(name, System.getProperty(name, ""));
      }
    }
    return new SettingSources(System.getenv(), ours, argument == null ? "" : argument);
  }

  /** No source at all: every setting has its default. */
  public static SettingSources none() {
    return new SettingSources(Map.of(), Map.of(), "");
  }
}
