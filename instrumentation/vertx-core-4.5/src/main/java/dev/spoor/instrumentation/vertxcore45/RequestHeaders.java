/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.InboundHeaders;
import io.vertx.core.MultiMap;
import java.util.List;

/** The headers of a request that came in. */
record RequestHeaders(MultiMap headers) implements InboundHeaders {

  @Override
  public List<String> all(String name) {
    return headers.getAll(name);
  }
}
