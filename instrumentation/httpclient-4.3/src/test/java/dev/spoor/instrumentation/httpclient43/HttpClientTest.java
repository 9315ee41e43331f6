/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.util.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpClientTest extends ChallengedClientContract {
  private final CloseableHttpClient client = HttpClients.createDefault();

  @AfterEach
  void close() throws IOException {
    client.close();
  }

  @Override
  protected Prepared get(URI uri, String... headers) {
    HttpGet request = Gets.with(new HttpGet(uri), headers);
    return () -> client.execute(request, Gets::code);
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    CredentialsProvider users = new BasicCredentialsProvider();
    users.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(user, word));
    return () -> {
      try (CloseableHttpClient known =
          HttpClients.custom().setDefaultCredentialsProvider(users).build()) {
        return known.execute(new HttpGet(uri), Gets::code);
      }
    };
  }

  @Override
  protected String logger() {
    return "org.apache.http.client.HttpClient";
  }

  @Test
  void leavesTheRequestAsItIs() throws Exception {
    HttpGet request = new HttpGet(server.uri(200));

    spoor.underOperation(() -> client.execute(request, Gets::code));

    assertThat(request.getAllHeaders()).isEmpty();
  }

  @Test
  void recordsACallOfATarget() throws Exception {
    URI uri = server.uri(200);

    client.execute(
        new HttpHost(uri.getHost(), uri.getPort()),
        new BasicHttpRequest("GET", "/200?a=b"),
        Gets::code);

    assertThat(spoor.onlyOperation()).has(entry("url", uri + "?a=b"));
  }

  @Test
  void leavesABodyAsItIs() throws Exception {
    HttpPost request = new HttpPost(server.uri(200));
    request.setEntity(new StringEntity("a body"));

    String echo = client.execute(request, response -> EntityUtils.toString(response.getEntity()));

    assertThat(echo).isEqualTo("a body");
    assertThat(spoor.onlyOperation()).completed().has(entry("method", "POST"));
  }

  @Test
  void recordsAnAbortedCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      HttpGet request = new HttpGet(AnsweringServer.of(silent));
      CompletableFuture<Throwable> thrown =
          CompletableFuture.supplyAsync(
              () -> catchThrowable(() -> client.execute(request, Gets::code)));
      try (Socket connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
        request.abort();

        assertThat(thrown.get()).isInstanceOf(IOException.class);
      }
    }
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }
}
