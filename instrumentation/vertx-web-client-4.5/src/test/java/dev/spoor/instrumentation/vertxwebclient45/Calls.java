/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpResponseExpectation;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;

/** Calls as tests make them, on whichever version is there. */
final class Calls {
  static final Vertx VERTX = Vertx.vertx();

  /**
   * Waits for the answer.
   *
   * @throws Exception the very object that the client tells of a failure
   */
  static <T> HttpResponse<T> await(Future<HttpResponse<T>> response) throws Exception {
    try {
      return response.toCompletionStage().toCompletableFuture().get();
    } catch (ExecutionException e) {
      throw (Exception) e.getCause();
    }
  }

  /** Fails with what is no success: in the client in version 4, and behind it in 5. */
  static <T> Future<HttpResponse<T>> expectingSuccess(HttpRequest<T> request) throws Exception {
    for (Method method : HttpRequest.class.getMethods()) {
      if (method.getName().equals("expect") && !method.isDefault()) {
        Class<?> predicate = method.getParameterTypes()[0];
        var unused = method.invoke(request, predicate.getField("SC_SUCCESS").get(null));
        return request.send();
      }
    }
    return request.send().expecting(HttpResponseExpectation.SC_SUCCESS);
  }

  private Calls() {}
}
