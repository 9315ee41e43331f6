/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import dev.spoor.bootstrap.InboundHeaders;
import io.undertow.util.HeaderMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
final class UndertowHeaders implements InboundHeaders {
  private final HeaderMap headers;

  UndertowHeaders(HeaderMap headers) {
    this.headers = headers;
  }

  @Override
  public @Nullable List<String> all(String name) {
    return headers.get(name);
  }
}
