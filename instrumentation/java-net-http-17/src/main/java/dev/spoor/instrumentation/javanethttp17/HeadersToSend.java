/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.bootstrap.OutboundRequest;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A copy of a request's headers, which are immutable; those given stay as they are. */
final class HeadersToSend implements OutboundRequest {
  private final Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  HeadersToSend(HttpHeaders given) {
    all.putAll(given.map());
  }

  @Override
  public boolean has(String header) {
    return all.containsKey(header);
  }

  @Override
  public void add(String header, String value) {
    all.put(header, List.of(value));
  }

  @Override
  public void remove(String header, String value) {
    all.remove(header, List.of(value));
  }

  /** Of one call, and of none else. */
  HttpHeaders headers() {
    return HttpHeaders.of(all, (name, value) -> true);
  }
}
