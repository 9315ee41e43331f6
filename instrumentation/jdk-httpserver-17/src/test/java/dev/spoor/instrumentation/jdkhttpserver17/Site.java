/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.spoor.instrumentation.testing.AnsweringServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with one worker, for the time of a test. */
final class Site implements BeforeEachCallback, AfterEachCallback {
  private final ExecutorService workers = Executors.newFixedThreadPool(1);
  private HttpServer server;

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    server = HttpServer.create(AnsweringServer.anyPort(), 0);
    server.setExecutor(workers);
    server.start();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    server.stop(0);
    workers.shutdownNow();
  }

  ExecutorService workers() {
    return workers;
  }

  InetSocketAddress address() {
    return server.getAddress();
  }

  HttpContext handle(String path, HttpHandler handler) {
    return server.createContext(path, handler);
  }

  Answer ask(String... lines) throws IOException {
    String[] closing = new String[lines.length + 1];
    closing[0] = lines[0];
    closing[1] = "Connection: close";
    System.arraycopy(lines, 1, closing, 2, lines.length - 1);
    return Answer.of(address(), closing);
  }

  static void answer(HttpExchange exchange, int status, String body) {
    try (OutputStream out = exchange.getResponseBody()) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(status, body.length());
      out.write(body.getBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Filter filter(FilterBody body) {
    return new Filter() {
      @Override
      public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        body.doFilter(exchange, chain);
      }

      @Override
      public String description() {
        return "of a test";
      }
    };
  }

  interface FilterBody {
    void doFilter(HttpExchange exchange, Filter.Chain chain) throws IOException;
  }
}
