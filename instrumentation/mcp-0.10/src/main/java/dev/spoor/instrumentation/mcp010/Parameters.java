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
  /** Those of which nothing can be told. */
  static final Parameters UNREAD = new Parameters(null, null, true);

  /** Those of a request that its library has read already. */
  static Parameters of(@Nullable String name, @Nullable Object arguments) {
    return new Parameters(name, arguments, name != null);
  }

  /**
   * Those of a request as a server gets it: JSON, in which nobody has looked for anything. A
   * look-up may ask a comparator of the application's, a walk does not.
   */
  static Parameters read(@Nullable Object params) {
    if (!(params instanceof Map<?, ?> map)) {
      return new Parameters(null, null, false);
    }
    if (!Known.isMap(map)) {
      return UNREAD;
    }
    Object name = null;
    Object arguments = null;
    for (Map.Entry<?, ?> each : map.entrySet()) {
      if ("name".equals(each.getKey())) {
        name = each.getValue();
      } else if ("arguments".equals(each.getKey())) {
        arguments = each.getValue();
      }
    }
    boolean valid = arguments == null || arguments instanceof Map;
    return name instanceof String text
        ? new Parameters(text, arguments, valid)
        : new Parameters(null, arguments, false);
  }
}
