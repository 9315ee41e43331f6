/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.OutboundRequest;
import java.util.ArrayList;
import java.util.List;

/** A request to a client's server, which notes what is added to it. */
final class SentOn implements OutboundRequest {
  private final List<String> headers = new ArrayList<>();

  /** Names and values in turn of what a call made here and now carries. */
  static List<String> headers() {
    return headersTo("orders.example.com");
  }

  static List<String> headersTo(String host) {
    SentOn request = new SentOn();
    Operations.sendOn(Contexts.current(), host, request);
    return request.headers;
  }

  @Override
  public boolean has(String header) {
    return headers.contains(header);
  }

  @Override
  public void add(String header, String value) {
    headers.add(header);
    headers.add(value);
  }
}
