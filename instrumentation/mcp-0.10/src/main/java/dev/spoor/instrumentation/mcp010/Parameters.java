/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call names.
 *
 * @param name of the tool, or null
 * @param arguments as they came, or null
 * @param valid whether these are what the protocol asks for
 */
record Parameters(@Nullable String name, @Nullable Object arguments, boolean valid) {
  /** Of any other map a look-up may be foreign code. */
  private static final String PACKAGE = "java.util.";

  /** Those of a request that its library has read already. */
  static Parameters of(@Nullable String name, @Nullable Object arguments) {
    return new Parameters(name, arguments, name != null);
  }

  /** Those of a request as a server gets it: JSON, in which nobody has looked for anything. */
  static Parameters read(@Nullable Object params) {
    if (!(params instanceof Map<?, ?> map) || !map.getClass().getName().startsWith(PACKAGE)) {
      return new Parameters(null, null, false);
    }
    Object arguments = map.get("arguments");
    boolean valid = arguments == null || arguments instanceof Map;
    return map.get("name") instanceof String name
        ? new Parameters(name, arguments, valid)
        : new Parameters(null, arguments, false);
  }
}
