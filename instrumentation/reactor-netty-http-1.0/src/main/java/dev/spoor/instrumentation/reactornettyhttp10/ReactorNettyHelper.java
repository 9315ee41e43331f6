/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClientRequest;

/** Has a call followed from its subscription to the response's headers. */
public final class ReactorNettyHelper {
  static final String CLIENT = "reactor.netty.http.client.HttpClient";

  /** Called when somebody subscribes: the subscriber through which the call is followed. */
  public static CoreSubscriber<? super Connection> followed(
      CoreSubscriber<? super Connection> subscriber) {
    return new FollowedSubscriber(subscriber);
  }

  /** Called on the subscribing thread, before anything is done for the request. */
  public static void begin(Object method, Object uri) {
    Operations.of(Kind.HTTP_CLIENT)
        .logger(CLIENT)
        .set(Attribute.METHOD, method.toString())
        .set(Attribute.URL, uri.toString())
        .start();
  }

  /** Called when the call is under way, or was refused. */
  public static void subscribed(
      CoreSubscriber<? super Connection> subscriber, @Nullable Throwable thrown) {
    if (subscriber instanceof FollowedSubscriber followed) {
      followed.subscribed(thrown);
    }
  }

  /** Called for each request that goes out, on the connection's thread. */
  public static void sendOn(HttpClientRequest request) {
    FollowedSubscriber call =
        request.currentContextView().getOrDefault(FollowedSubscriber.class, null);
    if (call != null) {
      Operations.sendOn(
          call.context(),
          host(request.resourceUrl()),
          new MessageHeaders(request.requestHeaders()));
    }
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException notOneToTheJdk) {
      return null;
    }
  }

  private ReactorNettyHelper() {}
}
