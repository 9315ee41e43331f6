/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Begins an operation for each exchange, and has it in force wherever that is worked on. */
public final class UndertowHelper {
  static final String SERVER = "io.undertow.server.Connectors";

  private static final AttachmentKey<Operation> OPERATION = AttachmentKey.create(Operation.class);

  /** Called before the handlers, for the first time or again. */
  public static @Nullable Context enter(HttpServerExchange exchange) {
    Operation operation = exchange.getAttachment(OPERATION);
    if (operation == null) {
      operation = begin(exchange);
    }
    return operation == null || Operations.innermost(Kind.HTTP_REQUEST) == operation
        ? Contexts.current()
        : Contexts.activate(operation.context());
  }

  private static @Nullable Operation begin(HttpServerExchange exchange) {
    Operation operation = start(exchange);
    if (operation != null) {
      operation.leave();
      exchange.putAttachment(OPERATION, operation);
      RecordedExchange recorded = new RecordedExchange(operation);
      exchange.addResponseCommitListener(recorded);
      exchange.addExchangeCompleteListener(recorded);
    }
    return operation;
  }

  private static @Nullable Operation start(@Nullable HttpServerExchange exchange) {
    // The server's thread may have been started within some operation.
    Contexts.restore(null);
    Operation operation = Operations.of(Kind.HTTP_REQUEST).logger(SERVER);
    if (exchange != null) {
      describe(exchange, operation);
    }
    return operation.start();
  }

  private static void describe(HttpServerExchange exchange, Operation operation) {
    String query = exchange.getQueryString();
    operation
        .inbound(new UndertowHeaders(exchange.getRequestHeaders()))
        .set(Attribute.METHOD, methodOf(exchange))
        .set(Attribute.PATH, pathOf(exchange))
        .set(Attribute.QUERY, query == null || query.isEmpty() ? null : query)
        .set(Attribute.REQUEST_BYTES, lengthOf(exchange))
        .set(Attribute.CLIENT_IP, clientOf(exchange))
        .set(Attribute.USER_AGENT, exchange.getRequestHeaders().getFirst(Headers.USER_AGENT));
  }

  /** What could not be parsed has none, or an empty one. */
  private static @Nullable String methodOf(HttpServerExchange exchange) {
    HttpString method = exchange.getRequestMethod();
    return method == null || method.length() == 0 ? null : method.toString();
  }

  private static @Nullable String pathOf(HttpServerExchange exchange) {
    return exchange.isHostIncludedInRequestURI()
        ? exchange.getRequestPath()
        : exchange.getRequestURI();
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private static long lengthOf(HttpServerExchange exchange) {
    long length = exchange.getRequestContentLength();
    // What could not be parsed has no protocol.
    return length < 0
            && exchange.getProtocol() != null
            && exchange.isHttp11()
            && !exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)
        ? 0
        : length;
  }

  private static @Nullable String clientOf(HttpServerExchange exchange) {
    InetSocketAddress address = exchange.getSourceAddress();
    return address == null || address.getAddress() == null
        ? null
        : address.getAddress().getHostAddress();
  }

  /** Called with what another thread will do for the exchange. */
  public static Runnable carried(HttpServerExchange exchange, Runnable task) {
    Operation operation = exchange.getAttachment(OPERATION);
    return operation == null ? task : new CarriedTask(operation.context(), task);
  }

  /** Called where the connection is closed with a 400, because there is no valid request. */
  public static void refuse(@Nullable HttpServerExchange exchange, @Nullable Throwable reason) {
    if (exchange != null && exchange.getAttachment(OPERATION) != null) {
      return;
    }
    Operation operation = start(exchange);
    if (operation != null) {
      operation.set(Attribute.STATUS_CODE, 400).error(reason).end(null);
    }
  }

  private UndertowHelper() {}
}
