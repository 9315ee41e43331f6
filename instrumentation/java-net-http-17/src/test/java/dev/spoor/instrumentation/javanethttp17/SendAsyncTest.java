/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;

class SendAsyncTest extends ChallengedClientContract {
  private final HttpClient client = Clients.client();

  @Override
  protected Prepared get(URI uri, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    HttpRequest request = builder.build();
    return () -> sendAsync(client, request);
  }

  private static int sendAsync(HttpClient client, HttpRequest request) throws Exception {
    try {
      return client.sendAsync(request, BodyHandlers.discarding()).get().statusCode();
    } catch (ExecutionException e) {
      throw (Exception) e.getCause();
    }
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    HttpClient known = Clients.of(user, word);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return () -> sendAsync(known, request);
  }

  @Override
  protected String logger() {
    return "java.net.http.HttpClient";
  }
}
