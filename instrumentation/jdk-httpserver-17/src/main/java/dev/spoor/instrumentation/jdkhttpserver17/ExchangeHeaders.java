/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.Headers;
import dev.spoor.bootstrap.InboundHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
final class ExchangeHeaders implements InboundHeaders {
  private final Headers headers;

  ExchangeHeaders(Headers headers) {
    this.headers = headers;
  }

  @Override
  public @Nullable List<String> all(String name) {
    return headers.get(name);
  }
}
