/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.InboundHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
record ServerHeaders(HttpHeaders headers) implements InboundHeaders {

  @Override
  public @Nullable List<String> all(String name) {
    List<String> values = headers.getAll(name);
    return values.isEmpty() ? null : values;
  }
}
