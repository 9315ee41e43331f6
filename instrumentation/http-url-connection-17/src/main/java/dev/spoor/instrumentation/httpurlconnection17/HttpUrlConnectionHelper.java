/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.lang.invoke.MethodHandles;
import java.net.HttpURLConnection;
import org.jspecify.annotations.Nullable;

/** Follows a connection from the first of its methods that connects to the response. */
public final class HttpUrlConnectionHelper {
  private static final WeakIdentityMap<UrlExchange> EXCHANGES = new WeakIdentityMap<>();

  /**
   * Called before the connection may connect.
   *
   * @return the exchange, for the exit; null where it is over, or entered already
   */
  public static @Nullable Object enter(HttpURLConnection connection) {
    UrlExchange exchange = EXCHANGES.get(connection);
    if (exchange == null) {
      exchange = begin(connection);
    }
    return exchange.enter() ? exchange : null;
  }

  /** The same before the request's body is written, which the connection may be about to refuse. */
  public static @Nullable Object enterToWrite(HttpURLConnection connection) {
    return connection.getDoOutput() ? enter(connection) : null;
  }

  private static UrlExchange begin(HttpURLConnection connection) {
    Operation operation =
        Operations.of(Kind.HTTP_CLIENT)
            .logger("java.net.HttpURLConnection")
            .set(Attribute.METHOD, connection.getRequestMethod())
            .set(Attribute.URL, connection.getURL().toExternalForm())
            .start();
    UrlExchange exchange = new UrlExchange(operation);
    EXCHANGES.put(connection, exchange);
    if (operation != null) {
      operation.heldBy(connection);
    }
    addHeaders(connection, exchange);
    return exchange;
  }

  private static void addHeaders(HttpURLConnection connection, UrlExchange exchange) {
    try {
      exchange.sendOn(connection.getURL().getHost(), new ConnectionHeaders(connection));
    } catch (IllegalStateException connectedBeforeWeLooked) {
      // The request is on its way as it is.
    }
  }

  /** Called when the connection stands, or could not be made. */
  public static void connected(
      HttpURLConnection connection, @Nullable Object entered, @Nullable Throwable thrown) {
    if (entered instanceof UrlExchange exchange) {
      exchange.leave();
      if (thrown != null) {
        EXCHANGES.remove(connection);
        exchange.end(thrown);
      }
    }
  }

  /** Called when the connection has turned to where it was redirected, if it has. */
  public static void redirected(
      HttpURLConnection connection,
      MethodHandles.Lookup own,
      Object requests,
      Object userHeaders,
      boolean followed)
      throws ReflectiveOperationException {
    UrlExchange exchange = followed ? EXCHANGES.get(connection) : null;
    if (exchange != null) {
      exchange.sendOn(
          connection.getURL().getHost(), new MessageHeaders(own, requests, userHeaders));
    }
  }

  /** Called when the response's headers are there, or did not come. */
  public static void received(
      HttpURLConnection connection,
      @Nullable Object entered,
      int status,
      @Nullable Throwable thrown) {
    if (entered instanceof UrlExchange exchange) {
      exchange.leave();
      exchange.received(connection.getRequestMethod(), status, thrown);
    }
  }

  /** Called when the connection is given up, whether it has been read or not. */
  public static void disconnected(HttpURLConnection connection) {
    UrlExchange exchange = EXCHANGES.get(connection);
    if (exchange != null) {
      exchange.cancel();
    }
  }

  private HttpUrlConnectionHelper() {}
}
