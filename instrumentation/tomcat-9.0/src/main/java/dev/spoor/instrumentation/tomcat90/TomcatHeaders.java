/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import dev.spoor.bootstrap.InboundHeaders;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

/** The headers of a request. */
final class TomcatHeaders implements InboundHeaders {
  private final MimeHeaders headers;

  TomcatHeaders(MimeHeaders headers) {
    this.headers = headers;
  }

  @Override
  public @Nullable List<String> all(String name) {
    Enumeration<String> values = headers.values(name);
    if (!values.hasMoreElements()) {
      return null;
    }
    List<String> all = new ArrayList<>(1);
    while (values.hasMoreElements()) {
      all.add(values.nextElement());
    }
    return all;
  }
}
