/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.SentIds;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.client.impl.HttpContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A call of the {@code WebClient}, and the request of it that is under way. */
final class WebCall {
  private static final String CLIENT = "io.vertx.ext.web.client.WebClient";

  private final Operation operation;
  private final @Nullable Context around;
  private final SentIds ids = new SentIds();
  private @Nullable HttpClientRequest request;

  private WebCall(Operation operation) {
    this.operation = operation;
    this.around = operation.around();
  }

  /** Null where nothing is to be recorded. */
  static @Nullable WebCall start(HttpContext<?> web) {
    RequestOptions options = web.requestOptions();
    Operation operation =
        Operations.of(Kind.HTTP_CLIENT)
            .logger(CLIENT)
            .guard(options)
            .set(Attribute.METHOD, options.getMethod().name())
            .set(Attribute.URL, url(options))
            .heldBy(web)
            .start();
    if (operation == null) {
      return null;
    }
    WebCall call = new WebCall(operation);
    operation.leave();
    return call;
  }

  private static String url(RequestOptions options) {
    boolean secure = Boolean.TRUE.equals(options.isSsl());
    Integer port = options.getPort();
    String host = options.getHost();
    String authority = port == null || port == (secure ? 443 : 80) ? host : host + ":" + port;
    return (secure ? "https://" : "http://") + authority + options.getURI();
  }

  boolean ended() {
    return operation.ended();
  }

  /** What the HTTP client does with these options on this thread is part of the call. */
  void ask(RequestOptions options) {
    request = null;
    operation.guard(options);
    Contexts.restore(operation.context());
  }

  void sendOn(HttpClientRequest asked) {
    request = asked;
    ids.sendOn(operation.context(), host(asked), new SentHeaders(asked.headers()));
  }

  private static @Nullable String host(HttpClientRequest asked) {
    try {
      return URI.create(asked.absoluteURI()).getHost();
    } catch (IllegalArgumentException notOneToTheJdk) {
      return null;
    }
  }

  void answered(int status) {
    operation.set(Attribute.STATUS_CODE, status);
    end(null);
  }

  /**
   * The response of the request under way, and not of one that was redirected, tells the status.
   */
  void failed(@Nullable HttpClientResponse response, @Nullable Throwable failure) {
    if (response != null && request != null && response.request() == request) {
      operation.set(Attribute.STATUS_CODE, response.statusCode());
    }
    end(failure);
  }

  /** Where the HTTP client has failed at once, the caller is told on the thread that asked it. */
  private void end(@Nullable Throwable failure) {
    Operations.endAsync(operation, failure);
    if (Contexts.current() == operation.context()) {
      Contexts.restore(around);
    }
  }
}
