/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.bootstrap.OutboundRequest;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request's immutable headers, copied once something is added to them. */
final class HeadersToSend implements OutboundRequest {
  private final HttpHeaders given;
  private @Nullable Map<String, List<String>> copy;

  HeadersToSend(HttpHeaders given) {
    this.given = given;
  }

  @Override
  public boolean has(String header) {
    return given.firstValue(header).isPresent();
  }

  @Override
  public void add(String header, String value) {
    Map<String, List<String>> all = copy;
    if (all == null) {
      all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      all.putAll(given.map());
      copy = all;
    }
    all.put(header, List.of(value));
  }

  HttpHeaders headers() {
    Map<String, List<String>> all = copy;
    return all == null ? given : HttpHeaders.of(all, (name, value) -> true);
  }
}
