/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Follows a classic call from the request to the response's headers. */
public final class ClassicHelper {
  private static final String CLIENT = "org.apache.hc.client5.http.classic.HttpClient";

  /** Called before a connection is asked for. */
  public static @Nullable Operation begin(
      @Nullable HttpHost target, @Nullable HttpRequest request) {
    return request == null ? null : Requests.operation(CLIENT, target, request).start();
  }

  /** Called for each request that goes out, on the thread of the call. */
  public static void sendOn(HttpRequest request) {
    Operations.sendOn(Contexts.current(), Requests.host(request), new MessageHeaders(request));
  }

  /** Called when the response's headers are there, or do not come. */
  public static void received(
      @Nullable Operation operation,
      @Nullable HttpRequest request,
      @Nullable HttpResponse response,
      @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (response != null) {
      operation.set(Attribute.STATUS_CODE, response.getCode());
    }
    if (thrown != null && request instanceof HttpUriRequestBase given && given.isCancelled()) {
      operation.outcome("cancelled").end(null);
    } else {
      operation.end(thrown);
    }
  }

  private ClassicHelper() {}
}
