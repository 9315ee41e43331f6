/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/** What a request says of where it goes; the target stands in for what it leaves open. */
final class Requests {

  static Operation operation(String client, @Nullable HttpHost target, HttpRequest request) {
    return Operations.of(Kind.HTTP_CLIENT)
        .logger(client)
        .guard(request)
        .set(Attribute.METHOD, request.getMethod())
        .set(Attribute.URL, url(target, request));
  }

  private static String url(@Nullable HttpHost target, HttpRequest request) {
    String scheme = request.getScheme();
    URIAuthority authority = request.getAuthority();
    StringBuilder url = new StringBuilder(64);
    if (authority != null) {
      url.append(scheme == null ? "http" : scheme).append("://").append(authority.getHostName());
      port(url, authority.getPort());
    } else if (target != null) {
      url.append(target.getSchemeName()).append("://").append(target.getHostName());
      port(url, target.getPort());
    }
    String path = request.getPath();
    return path == null ? url.toString() : url.append(path).toString();
  }

  private static void port(StringBuilder url, int port) {
    if (port >= 0) {
      url.append(':').append(port);
    }
  }

  /** Who is called, once the client has completed the request. */
  static @Nullable String host(HttpRequest request) {
    URIAuthority authority = request.getAuthority();
    return authority == null ? null : authority.getHostName();
  }

  private Requests() {}
}
