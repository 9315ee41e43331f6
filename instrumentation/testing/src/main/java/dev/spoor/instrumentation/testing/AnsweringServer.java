/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server for tests of clients: it answers with the status that is its path, and with the body
 * that it was sent; redirects lead to {@code /200}, or where a test says, and {@code /401} is
 * satisfied with any user.
 */
public final class AnsweringServer implements BeforeEachCallback, AfterEachCallback {
  private static final int OK = 200;
  private static final int CHALLENGE = 401;

  /** Another name of the host. */
  public static final String ALIAS = "localhost";

  private final BlockingQueue<List<String>> ids = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<String>> traceparents = new LinkedBlockingQueue<>();
  private volatile String location = "/200";
  private @Nullable HttpServer server;

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    HttpServer listening = HttpServer.create(anyPort(), 0);
    listening.createContext("/", this::answer);
    listening.start();
    server = listening;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (server != null) {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Headers received = exchange.getRequestHeaders();
    ids.add(received.getOrDefault("X-Correlation-ID", List.of()));
    traceparents.add(received.getOrDefault("traceparent", List.of()));
    int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
    if (status == CHALLENGE) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"here\"");
      status = received.containsKey("Authorization") ? OK : CHALLENGE;
    }
    byte[] body = exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** What is answered with this status. */
  public URI uri(int status) {
    if (server == null) {
      throw new IllegalStateException("the server is up during a test only");
    }
    return on(server.getAddress().getPort(), "/" + status);
  }

  /** The same status under another name of this host. */
  public URI alias(int status) {
    return URI.create(uri(status).toString().replace("127.0.0.1", ALIAS));
  }

  /** Where redirects lead from now on. */
  public void redirectTo(String location) {
    this.location = location;
  }

  /** The correlation ids that each request came with. */
  public BlockingQueue<List<String>> ids() {
    return ids;
  }

  /** The {@code traceparent} headers that each request came with. */
  public BlockingQueue<List<String>> traceparents() {
    return traceparents;
  }

  /** Where nobody listens. */
  public static URI nowhere() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return on(socket.getLocalPort(), "/");
    }
  }

  /** Where this socket listens, which it does without a word. */
  public static URI of(ServerSocket socket) {
    return on(socket.getLocalPort(), "/");
  }

  /** Any port of this machine's own address. */
  public static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static URI on(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
