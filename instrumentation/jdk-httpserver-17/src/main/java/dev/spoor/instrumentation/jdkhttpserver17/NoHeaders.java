/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import dev.spoor.bootstrap.InboundHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of a request that the server refused before it read them. */
enum NoHeaders implements InboundHeaders {
  INSTANCE;

  @Override
  public @Nullable List<String> all(String name) {
    return null;
  }
}
