/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static dev.spoor.instrumentation.vertxwebclient45.Calls.VERTX;
import static dev.spoor.instrumentation.vertxwebclient45.Calls.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import com.sun.net.httpserver.HttpServer;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.Spoor;
import io.vertx.ext.web.client.CachingWebClient;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.impl.ClientPhase;
import io.vertx.ext.web.client.impl.HttpContext;
import io.vertx.ext.web.client.impl.WebClientInternal;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What interceptors make of a call: the library's own log in and cache with them. */
class InterceptedCallTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  private final WebClientInternal client = (WebClientInternal) WebClient.create(VERTX);

  /** As the client does that has logged in again. */
  private static void tryAgain(HttpContext<?> web, AtomicBoolean tried) {
    if (web.phase() == ClientPhase.DISPATCH_RESPONSE && !tried.getAndSet(true)) {
      web.createRequest(web.requestOptions());
    } else {
      web.next();
    }
  }

  @Test
  void recordsACallThatIsTriedAgainAsOne() throws Exception {
    AtomicBoolean tried = new AtomicBoolean();
    client.addInterceptor(web -> tryAgain(web, tried));

    spoor.underOperation(() -> await(client.getAbs(server.uri(401).toString()).send()));

    assertThat(server.ids().take())
        .isEqualTo(server.ids().take())
        .containsExactly(spoor.onlyOperation(Kind.METHOD_CALL).correlationId());
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 401));
  }

  @Test
  void recordsWhatAnInterceptorThrows() {
    client.addInterceptor(
        web -> {
          if (web.phase() == ClientPhase.DISPATCH_RESPONSE) {
            throw new IllegalStateException("not this one");
          }
          web.next();
        });

    Throwable thrown =
        catchThrowable(() -> await(client.getAbs(server.uri(200).toString()).send()));

    assertThat(thrown).hasMessage("not this one");
    assertThat(spoor.onlyOperation()).failedWith(thrown).has(entry("status_code", 200));
  }

  @Test
  void recordsWhatTheHttpClientRefuses() {
    client.addInterceptor(
        web -> {
          if (web.phase() == ClientPhase.CREATE_REQUEST) {
            web.requestOptions().setURI((String) null);
          }
          web.next();
        });

    Throwable thrown =
        catchThrowable(() -> await(client.getAbs(server.uri(200).toString()).send()));

    assertThat(thrown).isInstanceOf(NullPointerException.class);
    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void recordsWhatACacheAsksAgainInTheBackground() throws Exception {
    HttpServer stale = HttpServer.create(AnsweringServer.anyPort(), 0);
    stale.createContext(
        "/",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Cache-Control", "public, max-age=0, stale-while-revalidate=60");
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[] {'o', 'k'});
          exchange.close();
        });
    stale.start();
    WebClient caching = CachingWebClient.create(client);
    String uri = "http://127.0.0.1:" + stale.getAddress().getPort() + "/";

    await(caching.getAbs(uri).send());
    await(caching.getAbs(uri).send());

    assertThat(spoor.operations(Kind.HTTP_CLIENT))
        .hasSize(2)
        .allSatisfy(call -> assertThat(call).completed().has(entry("status_code", 200)));
    stale.stop(0);
  }
}
