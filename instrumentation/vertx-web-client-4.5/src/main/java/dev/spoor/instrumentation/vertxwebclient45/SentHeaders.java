/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import dev.spoor.bootstrap.OutboundRequest;
import io.vertx.core.MultiMap;
import java.util.List;

/** The headers of a request that goes out. */
record SentHeaders(MultiMap headers) implements OutboundRequest {

  @Override
  public boolean has(String header) {
    return headers.contains(header);
  }

  @Override
  public void add(String header, String value) {
    headers.add(header, value);
  }

  @Override
  public void remove(String header, String value) {
    if (headers.getAll(header).equals(List.of(value))) {
      headers.remove(header);
    }
  }
}
