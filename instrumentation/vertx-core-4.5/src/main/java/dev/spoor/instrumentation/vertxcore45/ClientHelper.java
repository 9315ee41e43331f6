/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Follows a call from the moment it is asked for to the headers of the last response. */
public final class ClientHelper {
  private static final String CLIENT = "io.vertx.core.http.HttpClient";

  /** A request of Vert.x has no place for anything of ours. */
  private static final WeakIdentityMap<ClientCall> CALLS = new WeakIdentityMap<>();

  /** Called before a connection is looked for. */
  public static @Nullable Handler<AsyncResult<HttpClientRequest>> begin(RequestOptions options) {
    ClientCall redirected = Redirects.current();
    if (redirected != null) {
      return redirected.redirected();
    }
    Operation operation =
        Operations.of(Kind.HTTP_CLIENT)
            .logger(CLIENT)
            .guard(options)
            .set(Attribute.METHOD, options.getMethod().name())
            .set(Attribute.URL, url(options))
            .start();
    return operation == null ? null : new ClientCall(operation, options.getHost() != null);
  }

  private static String url(RequestOptions options) {
    String host = options.getHost();
    if (host == null) {
      return options.getURI();
    }
    boolean secure = Boolean.TRUE.equals(options.isSsl());
    Integer port = options.getPort();
    String authority = port == null || port == (secure ? 443 : 80) ? host : host + ":" + port;
    return (secure ? "https://" : "http://") + authority + options.getURI();
  }

  /** Called when the caller has been promised a request. */
  public static void asked(
      @Nullable Handler<AsyncResult<HttpClientRequest>> asked,
      @Nullable Future<HttpClientRequest> request,
      @Nullable Throwable thrown) {
    if (!(asked instanceof ClientCall call)) {
      return;
    }
    call.leave();
    if (request == null || thrown != null) {
      call.failed(thrown);
    } else {
      request.onComplete(call);
    }
  }

  /** Called whenever a part of a request is written. */
  public static void sendOn(HttpClientRequest request) {
    ClientCall call = CALLS.get(request);
    if (call != null) {
      call.sendOn(request);
    }
  }

  static @Nullable String host(HttpClientRequest request) {
    try {
      return URI.create(request.absoluteURI()).getHost();
    } catch (IllegalArgumentException notOneToTheJdk) {
      return null;
    }
  }

  static void know(HttpClientRequest request, ClientCall call) {
    CALLS.put(request, call);
  }

  static @Nullable ClientCall of(HttpClientRequest request) {
    return CALLS.get(request);
  }

  private ClientHelper() {}
}
