/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One way to be handled for each path. */
final class ContractHandler extends Handler.Abstract {
  private static final int MEGABYTE = 1 << 20;

  private final ExecutorService workers = Executors.newFixedThreadPool(2, ContractHandler::daemon);

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    switch (Request.getPathInContext(request)) {
      case "/app/ok" -> answer(response, Work.done("handler"), callback);
      case "/app/status", "/health" -> status(request, response, callback);
      case "/app/throws" -> throw new IllegalStateException("thrown by the handler");
      case "/app/redirect" -> Response.sendRedirect(request, response, callback, "/app/ok");
      case "/app/upload" ->
          answer(response, "" + Content.Source.asByteBuffer(request).remaining(), callback);
      case "/app/download" -> answer(response, "x".repeat(MEGABYTE), callback);
      case "/app/stream" -> stream(response, callback);
      case "/app/endless" -> endless(response);
      case "/app/interrupted" -> {
        write(response, new byte[1]);
        Thread.currentThread().interrupt();
        endless(response);
      }
      case "/app/executor" ->
          answer(response, workers.submit(() -> Work.done("executor")).get(), callback);
      case "/app/own-header" -> {
        response.getHeaders().put("X-Correlation-ID", "of-the-application");
        answer(response, "ok", callback);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** That of the query; 200 without one. */
  private static void status(Request request, Response response, Callback callback) {
    String query = request.getHttpURI().getQuery();
    response.setStatus(query == null ? 200 : Integer.parseInt(query.replace("code=", "")));
    callback.succeeded();
  }

  private static void answer(Response response, String text, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, text.length());
    Content.Sink.write(response, true, text, callback);
  }

  /** Five events, a tenth of a second apart. */
  private static void stream(Response response, Callback callback) throws Exception {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    for (int i = 0; i < 5; i++) {
      write(response, ("data: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
      // The work of a slow handler: a stream whose last byte comes late is what the contract times.
      Thread.sleep(100);
    }
    callback.succeeded();
  }

  /** Until the client has gone. */
  private static void endless(Response response) throws IOException {
    byte[] bytes = new byte[65_536];
    while (true) {
      write(response, bytes);
    }
  }

  private static void write(Response response, byte[] bytes) throws IOException {
    Content.Sink.write(response, false, ByteBuffer.wrap(bytes));
  }
}
