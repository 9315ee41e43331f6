/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Follows an exchange from its first filter to its last byte. */
public final class JdkHttpServerHelper {
  static final String SERVER = "com.sun.net.httpserver.HttpServer";
  private static final String LAMBDA = "$$Lambda";

  private static final WeakIdentityMap<RequestOnItsWay> REQUESTS = new WeakIdentityMap<>();

  /**
   * Called on the server's thread before the first filter.
   *
   * @param behind what the server knows the exchange by
   */
  public static void begin(HttpExchange exchange, Object behind) {
    // The server's thread may have been started within some operation.
    Contexts.restore(null);
    Operation operation = describe(exchange).start();
    if (operation == null) {
      return;
    }
    operation.logger(handlerOf(exchange)).heldBy(behind);
    RequestOnItsWay request = new RequestOnItsWay(operation);
    operation.atExit(request);
    REQUESTS.put(behind, request);
  }

  private static Operation describe(HttpExchange exchange) {
    URI uri = exchange.getRequestURI();
    Headers headers = exchange.getRequestHeaders();
    return Operations.of(Kind.HTTP_REQUEST)
        .logger(SERVER)
        .inbound(new ExchangeHeaders(headers))
        .set(Attribute.METHOD, exchange.getRequestMethod())
        .set(Attribute.PATH, uri.getRawPath())
        .set(Attribute.ROUTE, exchange.getHttpContext().getPath())
        .set(Attribute.QUERY, uri.getRawQuery())
        .set(Attribute.REQUEST_BYTES, lengthOf(headers))
        .set(Attribute.CLIENT_IP, addressOf(exchange.getRemoteAddress()))
        .set(Attribute.USER_AGENT, headers.getFirst("User-agent"));
  }

  /** Called before the headers are committed. */
  public static void respond(
      Object behind, int status, long length, Headers headers, boolean alreadySent) {
    RequestOnItsWay request = REQUESTS.get(behind);
    if (request == null || alreadySent) {
      return;
    }
    request.answer(status, length);
    String name = Operations.responseHeader();
    String id = request.correlationId();
    if (name != null && id != null && !headers.containsKey(name)) {
      headers.set(name, id);
    }
  }

  /** Called when the response is complete, or will never be. On any thread, perhaps repeatedly. */
  public static void finished(Object behind) {
    RequestOnItsWay request = REQUESTS.get(behind);
    if (request != null && request.finish()) {
      REQUESTS.remove(behind);
    }
  }

  /** Called when filters and handler have returned to the server. */
  public static void returned(@Nullable Object behind) {
    RequestOnItsWay request = behind == null ? null : REQUESTS.get(behind);
    if (request != null && behind != null && request.leaveServer()) {
      REQUESTS.remove(behind);
    }
  }

  /** Called when a filter or the handler returns or throws. */
  public static void passed(@Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null
        && operation.thread() == Thread.currentThread()
        && operation.atExit() instanceof RequestOnItsWay request) {
      request.passed(thrown);
    }
  }

  private static String handlerOf(HttpExchange exchange) {
    HttpHandler handler = exchange.getHttpContext().getHandler();
    String name = handler == null ? SERVER : handler.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private static long lengthOf(Headers headers) {
    String length = headers.getFirst("Content-length");
    try {
      if (length == null) {
        return headers.containsKey("Transfer-encoding") ? -1 : 0;
      }
      return Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }

  private static @Nullable String addressOf(@Nullable InetSocketAddress remote) {
    InetAddress address = remote == null ? null : remote.getAddress();
    return address == null ? null : address.getHostAddress();
  }

  private JdkHttpServerHelper() {}
}
