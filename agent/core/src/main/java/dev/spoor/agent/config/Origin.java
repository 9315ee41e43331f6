/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

/** The kinds of places that a value can come from; a later one wins. */
enum Origin {
  DEFAULT("default"),
  COMMON_NAME("environment"),
  FILE("file"),
  ENVIRONMENT("environment"),
  SYSTEM_PROPERTY("system property"),
  AGENT_ARGUMENT("agent argument");

  private final String label;

  Origin(String label) {
    this.label = label;
  }

  /** The place in words. */
  String of(String name) {
    return this == DEFAULT ? label : label + " " + name;
  }
}
