/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.conn.routing.HttpRoute;
import org.jspecify.annotations.Nullable;

/** Follows a call from the request to the response's headers. */
public final class HttpClientHelper {

  /** Called before a connection is asked for. */
  public static @Nullable Operation begin(
      @Nullable HttpHost target, @Nullable HttpRequest request) {
    if (request == null) {
      return null;
    }
    return Operations.of(Kind.HTTP_CLIENT)
        .logger("org.apache.http.client.HttpClient")
        .guard(request)
        .set(Attribute.METHOD, request.getRequestLine().getMethod())
        .set(Attribute.URL, url(target, request.getRequestLine().getUri()))
        .start();
  }

  /** A request names its host, or leaves that to the target. */
  private static String url(@Nullable HttpHost target, String uri) {
    return target != null && uri.startsWith("/") ? target.toURI().concat(uri) : uri;
  }

  /** Called for each request that goes out, on the thread of the call. */
  public static void sendOn(HttpRoute route, HttpRequest request) {
    Operations.sendOn(
        Contexts.current(), route.getTargetHost().getHostName(), new MessageHeaders(request));
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
      operation.set(Attribute.STATUS_CODE, response.getStatusLine().getStatusCode());
    }
    if (thrown != null && request instanceof HttpUriRequest given && given.isAborted()) {
      operation.outcome("cancelled").end(null);
    } else {
      operation.end(thrown);
    }
  }

  private HttpClientHelper() {}
}
