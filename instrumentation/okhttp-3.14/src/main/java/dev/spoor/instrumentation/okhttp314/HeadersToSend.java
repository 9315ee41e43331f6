/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import dev.spoor.bootstrap.OutboundRequest;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** An immutable request, copied once something is added to it. */
final class HeadersToSend implements OutboundRequest {
  private final Request given;
  private Request.@Nullable Builder copy;

  HeadersToSend(Request given) {
    this.given = given;
  }

  @Override
  public boolean has(String header) {
    return given.header(header) != null;
  }

  @Override
  public void add(String header, String value) {
    Request.Builder builder = copy == null ? given.newBuilder() : copy;
    copy = builder.addHeader(header, value);
  }

  Request request() {
    return copy == null ? given : copy.build();
  }
}
