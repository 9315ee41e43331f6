/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of a setting.
 *
 * @param name as that source spells it; of a common name, the variable
 * @param place the file, where it is one
 * @param value what the text means, or null where it is wrong
 */
record Given(
    Setting<?> setting,
    Origin origin,
    String name,
    String place,
    String text,
    @Nullable Object value) {

  String where() {
    return origin.of(origin == Origin.FILE ? place : name);
  }
}
