/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.servers.Interruptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A stream that sees what is sent in answer to a request, and when that is over. */
final class RecordedStream extends HttpStream.Wrapper {
  private static final String[] EXCEPTIONS = {
    "org.eclipse.jetty.server.error_exception",
    "jakarta.servlet.error.exception",
    "javax.servlet.error.exception"
  };

  private final Request request;
  private final Operation operation;
  private volatile @Nullable Throwable blamed;
  private int status;
  private long sent;

  RecordedStream(HttpStream stream, Request request, Operation operation) {
    super(stream);
    this.request = request;
    this.operation = operation;
  }

  Operation operation() {
    return operation;
  }

  /** Notes why there will be an answer that says so; the first reason is the one. */
  void blame(@Nullable Throwable failure) {
    if (blamed == null) {
      blamed = failure;
    }
  }

  /** Called once, before the answer is committed. */
  @Override
  public void prepareResponse(HttpFields.Mutable headers) {
    super.prepareResponse(headers);
    String name = Operations.responseHeader();
    String id = operation.context().correlationId();
    if (name != null && id != null && !headers.contains(name)) {
      headers.put(name, id);
    }
  }

  @Override
  public void send(
      MetaData.Request asked,
      MetaData.@Nullable Response answer,
      boolean last,
      @Nullable ByteBuffer content,
      Callback callback) {
    if (answer != null && (answer.getStatus() >= 200 || answer.getStatus() == 101)) {
      status = answer.getStatus();
    }
    if (content != null && !"HEAD".equals(request.getMethod())) {
      sent += content.remaining();
    }
    super.send(asked, answer, last, content, callback);
  }

  @Override
  public void succeeded() {
    describe();
    operation.error(cause()).end(null);
    super.succeeded();
  }

  @Override
  public void failed(Throwable failure) {
    describe();
    if (isOfTheConnection(failure) && status < 500) {
      operation.outcome("cancelled").end(null);
    } else if (status >= 400) {
      operation.error(cause()).end(null);
    } else {
      operation.end(failure);
    }
    super.failed(failure);
  }

  private boolean isOfTheConnection(Throwable failure) {
    return failure instanceof IOException
        ? !Interruptions.caused(failure)
        : failure instanceof TimeoutException && isStopping();
  }

  /** From then on the server gives its connections a second to be idle. */
  private boolean isStopping() {
    Connector connector = request.getConnectionMetaData().getConnector();
    return connector.isShutdown() || connector.getServer().isStopping();
  }

  private void describe() {
    operation.set(Attribute.RESPONSE_BYTES, sent);
    if (status > 0) {
      operation.set(Attribute.STATUS_CODE, status);
    }
    if (request.getLength() < 0) {
      operation.set(Attribute.REQUEST_BYTES, Request.getContentBytesRead(request));
    }
  }

  private @Nullable Throwable cause() {
    for (String name : EXCEPTIONS) {
      if (request.getAttribute(name) instanceof Throwable error) {
        return error;
      }
    }
    return blamed;
  }
}
