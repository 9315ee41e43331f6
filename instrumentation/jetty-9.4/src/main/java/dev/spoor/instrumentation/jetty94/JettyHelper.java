/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import dev.spoor.instrumentation.servers.Interruptions;
import java.io.IOException;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** Follows a request through its channel, from the parsed headers to the last byte. */
public final class JettyHelper {
  static final String SERVER = "org.eclipse.jetty.server.Server";

  private static final String[] EXCEPTIONS = {
    "javax.servlet.error.exception", "jakarta.servlet.error.exception"
  };

  /** A channel serves one request after the other. */
  private static final WeakIdentityMap<Operation> OPEN = new WeakIdentityMap<>();

  /** Called when a channel has been given a request; again, where that turns out to be bad. */
  public static void begin(HttpChannel channel) {
    if (OPEN.get(channel) != null) {
      return;
    }
    // The server's thread may have been started within some operation.
    Contexts.restore(null);
    Operation operation = start(channel.getRequest());
    if (operation != null) {
      // Handled later, and perhaps on another thread.
      operation.leave();
      OPEN.put(channel, operation);
    }
  }

  private static @Nullable Operation start(Request request) {
    return Operations.of(Kind.HTTP_REQUEST)
        .logger(SERVER)
        .inbound(new JettyHeaders(request))
        .set(Attribute.METHOD, request.getMethod())
        .set(Attribute.PATH, pathOf(request))
        .set(Attribute.QUERY, request.getQueryString())
        .set(Attribute.REQUEST_BYTES, lengthOf(request))
        .set(Attribute.CLIENT_IP, request.getRemoteAddr())
        .set(Attribute.USER_AGENT, request.getHeader("User-Agent"))
        .start();
  }

  /** Of a request line that it could not read, the server may have made one. */
  private static @Nullable String pathOf(Request request) {
    return request.getMethod() == null ? null : request.getRequestURI();
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private static long lengthOf(Request request) {
    long length = request.getContentLengthLong();
    return length < 0
            && "HTTP/1.1".equals(request.getProtocol())
            && request.getHeader("Transfer-Encoding") == null
        ? 0
        : length;
  }

  /** Called before the server's handlers, for the first time or again. */
  public static @Nullable Context takeUp(HttpChannel channel) {
    Operation operation = OPEN.get(channel);
    return operation == null ? Contexts.current() : Contexts.activate(operation.context());
  }

  /** Called before the status and the headers are put together. */
  public static void commit(Response response) {
    Operation operation = OPEN.get(response.getHttpChannel());
    String name = Operations.responseHeader();
    if (operation == null || name == null || response.containsHeader(name)) {
      return;
    }
    String id = operation.context().correlationId();
    if (id != null) {
      response.setHeader(name, id);
    }
  }

  /** Called with the reason why a request, or the answer to it, was given up. */
  public static void fail(HttpChannel channel, Throwable failure) {
    Operation operation = OPEN.get(channel);
    if (operation == null) {
      return;
    }
    if (failure instanceof IOException && !Interruptions.caused(failure)) {
      operation.outcome("cancelled");
      return;
    }
    operation.error(failure);
    MetaData.Response answer = channel.getCommittedMetaData();
    if (answer != null && answer.getStatus() < 400) {
      operation.fail(failure.getClass().getName(), null);
    }
  }

  /** Called when the channel has done with the request. */
  public static void finish(HttpChannel channel) {
    Operation operation = OPEN.remove(channel);
    if (operation != null) {
      MetaData.Response answer = channel.getCommittedMetaData();
      if (answer != null) {
        operation.set(Attribute.STATUS_CODE, answer.getStatus());
      }
      operation
          .set(Attribute.RESPONSE_BYTES, channel.getBytesWritten())
          .error(errorOf(channel.getRequest()));
      operation.end(operation.outcome() == null ? null : interruptionOf(operation));
    }
  }

  /** For which the connection was closed then, as it is where the client has gone; or null. */
  private static @Nullable Throwable interruptionOf(Operation operation) {
    Throwable seen = operation.error();
    if (!Interruptions.caused(seen)) {
      return null;
    }
    operation.outcome(null);
    return seen;
  }

  private static @Nullable Throwable errorOf(Request request) {
    for (String name : EXCEPTIONS) {
      if (request.getAttribute(name) instanceof Throwable error) {
        return error;
      }
    }
    return null;
  }

  private JettyHelper() {}
}
