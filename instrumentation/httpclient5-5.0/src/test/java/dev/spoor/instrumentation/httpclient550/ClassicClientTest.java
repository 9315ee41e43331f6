/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

class ClassicClientTest extends ChallengedClientContract {
  private final CloseableHttpClient client = HttpClients.createDefault();

  @AfterEach
  void close() throws IOException {
    client.close();
  }

  @Override
  protected Prepared get(URI uri, String... headers) {
    HttpGet request = new HttpGet(uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return () -> client.execute(request, ClassicClientTest::code);
  }

  private static int code(ClassicHttpResponse response) throws IOException {
    EntityUtils.consume(response.getEntity());
    return response.getCode();
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    return () -> {
      try (CloseableHttpClient known =
          HttpClients.custom().setDefaultCredentialsProvider(Users.known(user, word)).build()) {
        return known.execute(new HttpGet(uri), ClassicClientTest::code);
      }
    };
  }

  @Override
  protected String logger() {
    return "org.apache.hc.client5.http.classic.HttpClient";
  }

  @Test
  void leavesTheRequestAsItIs() throws Exception {
    HttpGet request = new HttpGet(server.uri(200));

    spoor.underOperation(() -> client.execute(request, response -> null));

    assertThat(request.getHeaders()).isEmpty();
  }

  @Test
  void recordsACallOfATarget() throws Exception {
    URI uri = server.uri(200);

    client.execute(
        new HttpHost("http", uri.getHost(), uri.getPort()),
        new BasicClassicHttpRequest("GET", "/200?a=b"),
        response -> null);

    assertThat(spoor.onlyOperation()).has(entry("url", uri + "?a=b"));
  }

  @Test
  void leavesABodyAsItIs() throws Exception {
    HttpPost request = new HttpPost(server.uri(200));
    request.setEntity(new StringEntity("a body"));

    String echo =
        spoor.underOperation(
            () -> client.execute(request, response -> EntityUtils.toString(response.getEntity())));

    assertThat(echo).isEqualTo("a body");
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed().has(entry("method", "POST"));
  }

  @Test
  void rethrowsWhatTheHandlerThrowsOfACallThatWentWell() {
    RuntimeException theirs = new IllegalStateException("as asked");

    Throwable thrown =
        catchThrowable(
            () ->
                client.execute(
                    new HttpGet(server.uri(200)),
                    response -> {
                      throw theirs;
                    }));

    assertThat(thrown).isSameAs(theirs);
    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 200));
  }

  @Test
  void recordsACancelledCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      HttpGet request = new HttpGet(AnsweringServer.of(silent));
      CompletableFuture<Object> call =
          CompletableFuture.supplyAsync(
              () -> catchThrowable(() -> client.execute(request, response -> null)));
      try (Socket connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
        request.cancel();

        assertThat(call.get()).isInstanceOf(IOException.class);
      }
    }
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsTheMinimalClient() throws Exception {
    try (CloseableHttpClient minimal = HttpClients.createMinimal()) {
      URI uri = server.uri(200);
      minimal.execute(
          new HttpHost("http", uri.getHost(), uri.getPort()),
          new HttpGet(uri),
          new org.apache.hc.client5.http.protocol.HttpClientContext(),
          response -> null);
    }

    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 200));
  }

  @Test
  @Tag("newest")
  void recordsARestTemplateAsOneCall() throws Exception {
    RestTemplate template = new RestTemplate(new HttpComponentsClientHttpRequestFactory(client));

    String echo =
        spoor.underOperation(() -> template.postForObject(server.uri(200), "a body", String.class));

    assertThat(echo).isEqualTo("a body");
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed().has(entry("status_code", 200));
    assertThat(server.ids().take())
        .containsExactly(spoor.onlyOperation(Kind.METHOD_CALL).correlationId());
  }
}
