/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Begins an operation for each request, and ends it with the last byte of the answer. */
public final class ServerHelper {
  private static final String SERVER = "io.vertx.core.http.HttpServer";

  /** Called when it is a request's turn, before any handler. */
  public static void begin(
      HttpServerRequest request, io.vertx.core.Context vertx, @Nullable Throwable thrown) {
    if (thrown != null || Locals.exchange(vertx) != null) {
      return;
    }
    // The next one of a pipeline begins within whatever has ended the one before.
    Context before = Contexts.activate(null);
    try {
      Operation operation = describe(request).start();
      if (operation != null) {
        operation.leave();
        Locals.put(vertx, new Exchange(operation, request));
      }
    } finally {
      Contexts.restore(before);
    }
  }

  /** Called where streams are given the handler that they come to. */
  public static Handler<HttpServerRequest> receiving(Handler<HttpServerRequest> handler) {
    return handler instanceof Receiving ? handler : new Receiving(handler);
  }

  /** Called when the headers of a stream are there; its answer is given the id at once. */
  static @Nullable Exchange beginStream(HttpServerRequest request) {
    io.vertx.core.Context vertx = Locals.context(request);
    if (vertx == null) {
      return null;
    }
    begin(request, vertx, null);
    echo(request.response(), vertx);
    return Locals.exchange(vertx);
  }

  /** Called when nothing more is to be sent or received. */
  public static void streamClosed(HttpServerRequest request) {
    Exchange exchange = Locals.exchange(request);
    if (exchange != null && isWhole(request.response())) {
      exchange.finish();
    } else if (exchange != null) {
      exchange.cancel();
    }
  }

  /** A file that was sent does not count as ended. */
  private static boolean isWhole(HttpServerResponse response) {
    String length = response.headers().get(HttpHeaders.CONTENT_LENGTH);
    return response.ended() || String.valueOf(response.bytesWritten()).equals(length);
  }

  private static Operation describe(HttpServerRequest request) {
    String query = request.query();
    boolean madeUp = isMadeUp(request);
    return Operations.of(Kind.HTTP_REQUEST)
        .logger(SERVER)
        .inbound(new RequestHeaders(request.headers()))
        .set(Attribute.METHOD, madeUp ? null : request.method().name())
        .set(Attribute.PATH, madeUp ? null : request.path())
        .set(Attribute.QUERY, query == null || query.isEmpty() ? null : query)
        .set(Attribute.REQUEST_BYTES, length(request.headers()))
        .set(Attribute.CLIENT_IP, client(request.remoteAddress()))
        .set(Attribute.USER_AGENT, request.getHeader(HttpHeaders.USER_AGENT));
  }

  /** Of a request line that it could not read, Netty makes one that nobody has sent. */
  private static boolean isMadeUp(HttpServerRequest request) {
    return request.decoderResult().isFailure()
        && request.version() == HttpVersion.HTTP_1_0
        && request.uri().equals("/bad-request");
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private static long length(MultiMap headers) {
    String length = headers.get(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      return headers.contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : 0;
    }
    try {
      return Long.parseLong(length);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static @Nullable String client(@Nullable SocketAddress address) {
    return address == null ? null : address.hostAddress();
  }

  /** Called when the headers of an answer are complete. */
  public static void echo(HttpServerResponse response, io.vertx.core.Context vertx) {
    Exchange exchange = Locals.exchange(vertx);
    String name = Operations.responseHeader();
    String id = exchange == null ? null : exchange.operation().context().correlationId();
    if (name != null && id != null && !response.headers().contains(name)) {
      response.headers().set(name, id);
    }
  }

  /** Called before the last part of an answer is written. */
  public static void lastWrite(io.vertx.core.Context vertx, @Nullable Promise<Void> written) {
    Exchange exchange = Locals.exchange(vertx);
    if (exchange != null && written != null) {
      exchange.awaitLastWrite();
      written.future().onComplete(exchange);
    }
  }

  /** Called when all of an answer has been handed to the connection. */
  public static void complete(@Nullable HttpServerRequest request) {
    Exchange exchange = Locals.exchange(request);
    if (exchange != null && !exchange.awaitsLastWrite()) {
      exchange.finish();
    }
  }

  /** Called when a connection is closed, with the request that it has not answered yet. */
  public static void closed(@Nullable HttpServerRequest request) {
    Exchange exchange = Locals.exchange(request);
    if (exchange != null) {
      exchange.cancel();
    }
  }

  /** Called when somebody has wanted the bare connection of a request. */
  public static void becameSocket(HttpServerRequest request) {
    Exchange exchange = request.response().headWritten() ? Locals.exchange(request) : null;
    if (exchange != null) {
      exchange.finish();
    }
  }

  private ServerHelper() {}
}
