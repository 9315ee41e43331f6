/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.bootstrap.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpClientImpl.sendAsync}. */
final class SendAsyncAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(@Advice.Argument(0) @Nullable HttpRequest request) {
    return JavaNetHttpHelper.beginAsync(request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable CompletableFuture<? extends HttpResponse<?>> response,
      @Advice.Thrown @Nullable Throwable thrown) {
    JavaNetHttpHelper.sent(operation, response, thrown);
  }

  private SendAsyncAdvice() {}
}
