/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.AtExit;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.net.http.HttpResponse;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Ends an asynchronous call's operation with the first of the client's futures that completes. */
final class AsyncCall
    implements BiConsumer<@Nullable HttpResponse<?>, @Nullable Throwable>, AtExit {
  private static final String INSTRUMENTATION = "java-net-http";

  private final Operation operation;

  AsyncCall(Operation operation) {
    this.operation = operation;
  }

  /** What this throws, the caller's future would complete with. */
  @Override
  public void accept(@Nullable HttpResponse<?> response, @Nullable Throwable thrown) {
    try {
      JavaNetHttpHelper.noteStatus(operation, response);
      Operations.endAsync(operation, thrown);
    } catch (Throwable ours) {
      AdviceFailures.report(ours, INSTRUMENTATION);
    }
  }

  /** A call that is still under way when the JVM ends is abandoned. */
  @Override
  public void settle(Operation open) {}
}
