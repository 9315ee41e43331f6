/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Follows a call from the request to the response's body. */
public final class JavaNetHttpHelper {

  /** Called before anything is sent. */
  public static @Nullable Operation begin(@Nullable HttpRequest request) {
    if (request == null) {
      return null;
    }
    return Operations.of(Kind.HTTP_CLIENT)
        .logger("java.net.http.HttpClient")
        .guard(request)
        .set(Attribute.METHOD, request.method())
        .set(Attribute.URL, request.uri().toString())
        .start();
  }

  /** Called when a synchronous call returns or throws. */
  public static void received(
      @Nullable Operation operation,
      @Nullable HttpResponse<?> response,
      @Nullable Throwable thrown) {
    if (operation != null) {
      noteStatus(operation, response);
      operation.end(thrown);
    }
  }

  /** Called before an asynchronous call sends anything. */
  public static @Nullable Operation beginAsync(@Nullable HttpRequest request) {
    Operation operation = begin(request);
    return operation == null ? null : operation.atExit(new AsyncCall(operation));
  }

  /**
   * Called with the future that those of the client and the caller will depend on.
   *
   * @return the same, or one behind which an asynchronous call's operation has ended
   */
  public static <T> @Nullable CompletableFuture<HttpResponse<T>> followed(
      @Nullable CompletableFuture<HttpResponse<T>> response) {
    Operation operation = Operations.innermost(Kind.HTTP_CLIENT);
    return response != null
            && operation != null
            && operation.thread() == Thread.currentThread()
            && operation.atExit() instanceof AsyncCall call
        ? response.whenComplete(call)
        : response;
  }

  /** Called when an asynchronous call is under way, or was refused. */
  public static void sent(
      @Nullable Operation operation,
      @Nullable CompletableFuture<? extends HttpResponse<?>> response,
      @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (response == null) {
      operation.end(thrown);
      return;
    }
    operation.leave();
    // A cancelled future completes without the client's own.
    if (operation.atExit() instanceof AsyncCall call) {
      var unused = response.whenComplete(call);
    }
  }

  static void noteStatus(Operation operation, @Nullable HttpResponse<?> response) {
    if (response != null) {
      operation.set(Attribute.STATUS_CODE, response.statusCode());
    }
  }

  private JavaNetHttpHelper() {}
}
