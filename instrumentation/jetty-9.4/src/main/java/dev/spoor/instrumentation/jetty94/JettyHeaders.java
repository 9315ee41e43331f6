/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import dev.spoor.bootstrap.InboundHeaders;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
final class JettyHeaders implements InboundHeaders {
  private final Request request;

  JettyHeaders(Request request) {
    this.request = request;
  }

  @Override
  public @Nullable List<String> all(String name) {
    Enumeration<String> values = request.getHeaders(name);
    return values.hasMoreElements() ? Collections.list(values) : null;
  }
}
