/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/** Follows a request from the connector through the container to its last byte. */
public final class TomcatHelper {
  private static final String SERVER = "org.apache.catalina.connector.CoyoteAdapter";
  private static final String[] EXCEPTIONS = {
    "jakarta.servlet.error.exception", "javax.servlet.error.exception"
  };

  /**
   * Where a request, which Tomcat uses again and again, keeps the operation that it is in. Of the
   * 32 notes Tomcat itself takes the first few.
   */
  private static final int NOTE = 27;

  private static final String CANCELLED = "cancelled";

  /** Called before the first valve and filter. */
  public static void begin(Request request) {
    // The server's thread may have been started within some operation.
    Contexts.restore(null);
    request.setNote(NOTE, start(request));
  }

  @SuppressWarnings("deprecation") // what replaces method() came late in 9.0
  private static @Nullable Operation start(Request request) {
    request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, request);
    return Operations.of(Kind.HTTP_REQUEST)
        .logger(SERVER)
        .inbound(new TomcatHeaders(request.getMimeHeaders()))
        .set(Attribute.METHOD, text(request.method()))
        .set(Attribute.PATH, text(request.requestURI()))
        .set(Attribute.QUERY, text(request.queryString()))
        .set(Attribute.REQUEST_BYTES, lengthOf(request))
        .set(Attribute.CLIENT_IP, text(request.remoteAddr()))
        .set(Attribute.USER_AGENT, request.getHeader("User-Agent"))
        .start();
  }

  private static @Nullable String text(MessageBytes bytes) {
    return bytes.isNull() ? null : bytes.toString();
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private static long lengthOf(Request request) {
    long length = request.getContentLengthLong();
    return length < 0 && request.getHeader("Transfer-Encoding") == null ? 0 : length;
  }

  private static @Nullable Operation operationOf(@Nullable Request request) {
    return request != null && request.getNote(NOTE) instanceof Operation operation
        ? operation
        : null;
  }

  /** Called when the container has returned; a request that is handled on goes on elsewhere. */
  public static void leave(Request request) {
    Operations.leave(operationOf(request));
  }

  /** Called when the container takes a request up again, on any thread. */
  public static @Nullable Context takeUp(Request request, SocketEvent event) {
    Operation operation = operationOf(request);
    if (operation == null) {
      return Contexts.current();
    }
    if (event == SocketEvent.ERROR || (event == SocketEvent.TIMEOUT && isStopping(request))) {
      operation.outcome(CANCELLED);
    }
    return Contexts.activate(operation.context());
  }

  /** A connector that stops says of all that is asynchronous that its time is over. */
  private static boolean isStopping(Request coyote) {
    return coyote.getNote(CoyoteAdapter.ADAPTER_NOTES)
            instanceof org.apache.catalina.connector.Request request
        && !request.getConnector().getState().isAvailable();
  }

  /** Called for everything that the protocol is asked to do. */
  public static void act(ActionCode code, Response response) {
    if (code != ActionCode.COMMIT || response.isCommitted()) {
      return;
    }
    Operation operation = operationOf(response.getRequest());
    if (operation != null) {
      operation.set(Attribute.STATUS_CODE, response.getStatus());
      echo(operation.context().correlationId(), response);
    }
  }

  private static void echo(@Nullable String id, Response response) {
    String name = Operations.responseHeader();
    if (id != null && name != null && !response.containsHeader(name)) {
      response.setHeader(name, id);
    }
  }

  /** Called when the request is over; repeatedly, from the context up to the engine. */
  public static void finish(org.apache.catalina.connector.Request request) {
    Request coyote = request.getCoyoteRequest();
    Operation operation = operationOf(coyote);
    if (operation == null && !(coyote.getNote(NOTE) instanceof Over)) {
      // One that the connector refused by itself: malformed, too large.
      Contexts.restore(null);
      operation = start(coyote);
    }
    coyote.setNote(NOTE, Over.INSTANCE);
    if (operation != null) {
      operation.end(describe(request, coyote.getResponse(), operation));
    }
  }

  /** Called before the object serves another request. */
  public static void forget(Request request) {
    request.setNote(NOTE, null);
  }

  /** What broke the answer off, where that was in the server; or null. */
  private static @Nullable Throwable describe(
      org.apache.catalina.connector.Request request, Response response, Operation operation) {
    operation.set(Attribute.RESPONSE_BYTES, response.getContentWritten()).error(errorOf(request));
    describeHandler(request, operation);
    Throwable interruption = Answer.interruption(response, operation);
    if (interruption != null) {
      operation.outcome(null);
    } else if (operation.outcome() != null
        || Answer.isUnread(response, operation)
        || Answer.isGivenUp(request, operation)) {
      operation.outcome(CANCELLED);
    } else {
      operation.set(Attribute.STATUS_CODE, response.getStatus());
    }
    return interruption;
  }

  private static void describeHandler(
      org.apache.catalina.connector.Request request, Operation operation) {
    Wrapper wrapper = request.getWrapper();
    if (wrapper != null && SERVER.equals(operation.logger())) {
      operation.logger(wrapper.getServletClass());
    }
    if (wrapper != null) {
      operation.mapping(routeOf(request, wrapper));
    }
  }

  private static @Nullable Throwable errorOf(org.apache.catalina.connector.Request request) {
    for (String name : EXCEPTIONS) {
      if (request.getAttribute(name) instanceof Throwable error) {
        return error;
      }
    }
    return null;
  }

  /** The servlet's mapping, where it has one of its own. */
  private static @Nullable String routeOf(
      org.apache.catalina.connector.Request request, Wrapper wrapper) {
    String[] mappings = wrapper.findMappings();
    return mappings.length == 1 && mappings[0].length() > 1 && !mappings[0].equals("/*")
        ? request.getContextPath() + mappings[0]
        : null;
  }

  /** What stands in the note of a request that is over. */
  private enum Over {
    INSTANCE
  }

  private TomcatHelper() {}
}
