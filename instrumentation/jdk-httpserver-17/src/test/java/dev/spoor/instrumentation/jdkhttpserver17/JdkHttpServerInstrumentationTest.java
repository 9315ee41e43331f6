/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdkHttpServerInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ExecutorService workers = Executors.newFixedThreadPool(1);
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  @Test
  void recordsARequest() throws IOException {
    handle("/orders", exchange -> answer(exchange, 201, "made"));

    Answer answer =
        ask(
            "POST /orders/7?full=1 HTTP/1.1",
            "X-Correlation-ID: abc-1",
            "User-Agent: test",
            "Content-Length: 4",
            "",
            "body");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("X-Correlation-ID")).isEqualTo("abc-1");
    assertThat(answer.body()).isEqualTo("made");
    assertThat(spoor.onlyOperation())
        .isOf(Kind.HTTP_REQUEST)
        .completed()
        .isRoot()
        .hasOnly(
            entry("method", "POST"),
            entry("path", "/orders/7"),
            entry("route", "/orders"),
            entry("query", "full=1"),
            entry("status_code", 201),
            entry("request_bytes", 4),
            entry("response_bytes", 4),
            entry("client_ip", "127.0.0.1"),
            entry("user_agent", "test"));
    assertThat(spoor.onlyOperation().correlationId()).isEqualTo("abc-1");
    assertThat(spoor.onlyOperation().logger()).isEqualTo("com.sun.net.httpserver.HttpServer");
  }

  @Test
  void makesUpAnIdAndSendsItBack() throws IOException {
    handle("/", exchange -> answer(exchange, 200, "ok"));

    Answer answer = ask("GET / HTTP/1.1", "");

    assertThat(answer.header("X-Correlation-ID"))
        .isNotNull()
        .isEqualTo(spoor.onlyOperation().correlationId());
  }

  @Test
  void leavesAHeaderThatTheApplicationSet() throws IOException {
    handle(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("x-correlation-id", "theirs");
          answer(exchange, 200, "ok");
        });

    Answer answer = ask("GET / HTTP/1.1", "X-Correlation-ID: ours", "");

    assertThat(answer.headers("X-Correlation-ID")).containsExactly("theirs");
  }

  @Test
  void recordsAnAnswerWithoutABody() throws IOException {
    handle(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
        });

    ask("GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("status_code", 204), entry("response_bytes", 0));
  }

  @Test
  void leavesOutTheLengthOfAChunkedBody() throws IOException {
    handle("/", exchange -> answer(exchange, 200, "ok"));

    ask("PUT / HTTP/1.1", "Transfer-Encoding: chunked", "", "2", "ab", "0", "", "");

    assertThat(spoor.onlyOperation().attributes()).doesNotContainKey("request_bytes");
  }

  @Test
  void recordsTheHandlersExceptionAndLetsItPass() throws IOException {
    IllegalStateException thrown = new IllegalStateException("as asked");
    handle(
        "/",
        exchange -> {
          throw thrown;
        });

    ask("GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation()).failedWith(thrown);
    assertThat(spoor.onlyOperation().thrown()).isTrue();
  }

  @Test
  void recordsWhatIsThrownAfterTheLastByte() throws IOException {
    IllegalStateException thrown = new IllegalStateException("too late");
    handle(
        "/",
        exchange -> {
          answer(exchange, 200, "ok");
          throw thrown;
        });

    assertThat(ask("GET / HTTP/1.1", "").status()).isEqualTo(200);

    assertThat(spoor.onlyOperation()).failedWith(thrown).has(entry("status_code", 200));
  }

  @Test
  void notesAnExceptionThatAFilterTurnsIntoAnAnswer() throws IOException {
    IllegalStateException thrown = new IllegalStateException("handled");
    HttpContext context =
        handle(
            "/",
            exchange -> {
              throw thrown;
            });
    context
        .getFilters()
        .add(
            filter(
                (exchange, chain) -> {
                  try {
                    chain.doFilter(exchange);
                  } catch (IllegalStateException e) {
                    answer(exchange, 422, "no");
                  }
                }));

    assertThat(ask("GET / HTTP/1.1", "").status()).isEqualTo(422);

    assertThat(spoor.onlyOperation()).failedWith(thrown).has(entry("status_code", 422));
    assertThat(spoor.onlyOperation().thrown()).isFalse();
  }

  @Test
  void failsWhereNothingIsSent() throws IOException {
    handle("/", HttpExchange::close);

    ask("GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation()).failedAs("no_response");
  }

  @Test
  void endsWhenAnotherThreadHasAnswered() throws Exception {
    CountDownLatch returned = new CountDownLatch(1);
    Thread[] answering = new Thread[1];
    handle(
        "/",
        exchange -> {
          answering[0] =
              new Thread(
                  () -> {
                    awaitLatch(returned);
                    assertThat(spoor.started().get(0).ends()).isZero();
                    answer(exchange, 200, "later");
                  });
          answering[0].start();
          // The only worker comes to this when it is done with the exchange.
          workers.execute(returned::countDown);
        });

    Answer answer = ask("GET / HTTP/1.1", "");
    answering[0].join();

    assertThat(answer.body()).isEqualTo("later");
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 200));
  }

  @Test
  void putsTheContextInForceBeforeTheFirstFilter() throws Exception {
    BlockingQueue<String> seen = new ArrayBlockingQueue<>(2);
    HttpContext context =
        handle(
            "/",
            exchange -> {
              seen.add(correlationId());
              answer(exchange, 200, "ok");
            });
    context
        .getFilters()
        .add(
            filter(
                (exchange, chain) -> {
                  seen.add(correlationId());
                  chain.doFilter(exchange);
                }));

    ask("GET / HTTP/1.1", "X-Correlation-ID: abc-2", "");

    assertThat(seen).containsExactly("abc-2", "abc-2");
    assertThat(workers.submit(JdkHttpServerInstrumentationTest::correlationId).get())
        .isEqualTo("none");
  }

  @Test
  void isARootWhereTheServerWasStartedWithinAnOperation() throws Exception {
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> answer(exchange, 200, "ok"));
    spoor.underOperation(
        () -> {
          other.start();
          return null;
        });

    Answer.of(other.getAddress(), "GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation(Kind.HTTP_REQUEST)).isRoot();
    other.stop(0);
  }

  @Test
  void recordsARequestThatReachesNoContext() throws IOException {
    handle("/known", exchange -> answer(exchange, 200, "ok"));

    assertThat(ask("GET /unknown?a=b HTTP/1.1", "").status()).isEqualTo(404);

    assertThat(spoor.onlyOperation())
        .hasOnly(
            entry("method", "GET"),
            entry("path", "/unknown"),
            entry("query", "a=b"),
            entry("status_code", 404));
  }

  @Test
  void recordsEachRequestOfAConnection() throws IOException {
    handle("/", exchange -> answer(exchange, 200, exchange.getRequestURI().getPath()));

    Answer.of(
        server.getAddress(), "GET /1 HTTP/1.1", "", "GET /2 HTTP/1.1", "Connection: close", "");

    assertThat(spoor.operations())
        .extracting(RecordedOperation::attributes)
        .extracting(attributes -> attributes.get("path"))
        .containsExactly("/1", "/2");
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    handle("/", exchange -> answer(exchange, 200, "ok"));

    Answer answer = spoor.failing(() -> ask("GET / HTTP/1.1", ""));

    assertThat(answer).isNotNull();
    assertThat(answer.body()).isEqualTo("ok");
  }

  private HttpContext handle(String path, HttpHandler handler) {
    return server.createContext(path, handler);
  }

  private Answer ask(String... lines) throws IOException {
    String[] closing = new String[lines.length + 1];
    closing[0] = lines[0];
    closing[1] = "Connection: close";
    System.arraycopy(lines, 1, closing, 2, lines.length - 1);
    return Answer.of(server.getAddress(), closing);
  }

  private static void answer(HttpExchange exchange, int status, String body) {
    try (OutputStream out = exchange.getResponseBody()) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(status, body.length());
      out.write(body.getBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Filter filter(FilterBody body) {
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

  private interface FilterBody {
    void doFilter(HttpExchange exchange, Filter.Chain chain) throws IOException;
  }

  private static String correlationId() {
    Context context = Contexts.current();
    return context == null ? "none" : String.valueOf(context.correlationId());
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
