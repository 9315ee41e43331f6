/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.instrumentation.testing.HttpClientContract;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;

class HttpClientTest extends HttpClientContract {
  private static final Vertx VERTX = Vertx.vertx();
  private static final HttpClient CLIENT = client();

  /** What it answers has another type from Vert.x 5 on. */
  private static HttpClient client() {
    try {
      return (HttpClient) Vertx.class.getMethod("createHttpClient").invoke(VERTX);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Override
  protected Prepared get(URI uri, String... headers) {
    RequestOptions options =
        new RequestOptions().setAbsoluteURI(uri.toString()).setFollowRedirects(true);
    for (int i = 0; i < headers.length; i += 2) {
      options.addHeader(headers[i], headers[i + 1]);
    }
    return () -> send(options);
  }

  private static int send(RequestOptions options) throws Exception {
    try {
      return CLIENT
          .request(options)
          .compose(request -> request.send())
          .compose(response -> response.body().map(body -> response.statusCode()))
          .toCompletionStage()
          .toCompletableFuture()
          .get();
    } catch (ExecutionException e) {
      throw (Exception) e.getCause();
    }
  }

  @Override
  protected String logger() {
    return "io.vertx.core.http.HttpClient";
  }
}
