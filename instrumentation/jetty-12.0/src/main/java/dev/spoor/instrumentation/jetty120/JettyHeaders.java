/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.InboundHeaders;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
final class JettyHeaders implements InboundHeaders {
  private final HttpFields fields;

  JettyHeaders(HttpFields fields) {
    this.fields = fields;
  }

  @Override
  public @Nullable List<String> all(String name) {
    List<String> values = fields.getValuesList(name);
    return values.isEmpty() ? null : values;
  }
}
