/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdkHttpServerInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final Site site = new Site();

  @Test
  void recordsARequest() throws IOException {
    site.handle("/orders", exchange -> Site.answer(exchange, 201, "made"));

    Answer answer =
        site.ask(
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
    site.handle("/", exchange -> Site.answer(exchange, 200, "ok"));

    Answer answer = site.ask("GET / HTTP/1.1", "");

    assertThat(answer.header("X-Correlation-ID"))
        .isNotNull()
        .isEqualTo(spoor.onlyOperation().correlationId());
  }

  @Test
  void leavesAHeaderThatTheApplicationSet() throws IOException {
    site.handle(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("x-correlation-id", "theirs");
          Site.answer(exchange, 200, "ok");
        });

    Answer answer = site.ask("GET / HTTP/1.1", "X-Correlation-ID: ours", "");

    assertThat(answer.headers("X-Correlation-ID")).containsExactly("theirs");
  }

  @Test
  void recordsAnAnswerWithoutABody() throws IOException {
    site.handle(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
        });

    site.ask("GET / HTTP/1.1", "");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("status_code", 204), entry("response_bytes", 0));
  }

  @Test
  void leavesOutTheLengthOfAChunkedBody() throws IOException {
    site.handle("/", exchange -> Site.answer(exchange, 200, "ok"));

    site.ask("PUT / HTTP/1.1", "Transfer-Encoding: chunked", "", "2", "ab", "0", "", "");

    assertThat(spoor.onlyOperation().attributes()).doesNotContainKey("request_bytes");
  }

  @Test
  void putsTheContextInForceBeforeTheFirstFilter() throws Exception {
    BlockingQueue<String> seen = new ArrayBlockingQueue<>(2);
    HttpContext context =
        site.handle(
            "/",
            exchange -> {
              seen.add(correlationId());
              Site.answer(exchange, 200, "ok");
            });
    context
        .getFilters()
        .add(
            Site.filter(
                (exchange, chain) -> {
                  seen.add(correlationId());
                  chain.doFilter(exchange);
                }));

    site.ask("GET / HTTP/1.1", "X-Correlation-ID: abc-2", "");

    assertThat(seen).containsExactly("abc-2", "abc-2");
    assertThat(site.workers().submit(JdkHttpServerInstrumentationTest::correlationId).get())
        .isEqualTo("none");
  }

  @Test
  void isARootWhereTheServerWasStartedWithinAnOperation() throws Exception {
    HttpServer other = HttpServer.create(AnsweringServer.anyPort(), 0);
    other.createContext("/", exchange -> Site.answer(exchange, 200, "ok"));
    spoor.underOperation(
        () -> {
          other.start();
          return null;
        });

    Answer.of(other.getAddress(), "GET / HTTP/1.1", "Connection: close", "");

    assertThat(spoor.onlyOperation(Kind.HTTP_REQUEST)).isRoot();
    other.stop(0);
  }

  @Test
  void recordsARequestThatReachesNoContext() throws IOException {
    site.handle("/known", exchange -> Site.answer(exchange, 200, "ok"));

    Answer answer =
        site.ask("GET /unknown?a=b HTTP/1.1", "X-Correlation-ID: abc-3", "User-Agent: test", "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers("X-Correlation-ID")).containsExactly("abc-3");
    assertThat(answer.body()).contains("No context found");
    assertThat(spoor.onlyOperation().correlationId()).isEqualTo("abc-3");
    assertThat(spoor.onlyOperation())
        .hasOnly(
            entry("method", "GET"),
            entry("path", "/unknown"),
            entry("query", "a=b"),
            entry("status_code", 404),
            entry("client_ip", "127.0.0.1"),
            entry("user_agent", "test"));
  }

  @Test
  void recordsARequestOfWhichNoHeaderWasRead() throws IOException {
    site.handle("/", exchange -> Site.answer(exchange, 200, "ok"));

    Answer answer = site.ask("GET /a^b HTTP/1.1", "X-Correlation-ID: abc-4", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(spoor.onlyOperation()).has(entry("path", "/a^b"), entry("status_code", 400));
    assertThat(answer.header("X-Correlation-ID"))
        .isNotEqualTo("abc-4")
        .isEqualTo(spoor.onlyOperation().correlationId());
  }

  @Test
  void recordsEachRequestOfAConnection() throws IOException {
    site.handle("/", exchange -> Site.answer(exchange, 200, exchange.getRequestURI().getPath()));

    Answer.of(site.address(), "GET /1 HTTP/1.1", "", "GET /2 HTTP/1.1", "Connection: close", "");

    assertThat(spoor.operations())
        .extracting(RecordedOperation::attributes)
        .extracting(attributes -> attributes.get("path"))
        .containsExactly("/1", "/2");
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    site.handle("/", exchange -> Site.answer(exchange, 200, "ok"));

    Answer answer = spoor.failing(() -> site.ask("GET / HTTP/1.1", ""));

    assertThat(answer).isNotNull();
    assertThat(answer.body()).isEqualTo("ok");
  }

  private static String correlationId() {
    Context context = Contexts.current();
    return context == null ? "none" : String.valueOf(context.correlationId());
  }
}
