/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.scope.ResultWithAgenticScope;
import dev.spoor.bootstrap.Operation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Ends what has returned or thrown: in failure, or waiting for a person, or else in good order. */
final class Ends {
  private static final String SUSPENDED = "dev.langchain4j.agentic.internal.SuspendedResponse";

  /** Added in 1.19. */
  private static final @Nullable MethodHandle IS_SUSPENDED = find();

  static void end(Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    Throwable cause = thrown == null ? null : Failures.cause(thrown);
    if (Failures.isSuspension(cause) || isSuspended(result)) {
      operation.outcome("interrupted").end(null);
    } else {
      operation.end(cause);
    }
  }

  private static boolean isSuspended(@Nullable Object result) {
    if (result instanceof ResultWithAgenticScope<?> outcome) {
      try {
        return IS_SUSPENDED != null && (boolean) IS_SUSPENDED.invoke(outcome);
      } catch (Throwable unreadable) {
        return false;
      }
    }
    return result != null && result.getClass().getName().equals(SUSPENDED);
  }

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(
              ResultWithAgenticScope.class, "suspended", MethodType.methodType(boolean.class));
    } catch (ReflectiveOperationException before119) {
      return null;
    }
  }

  private Ends() {}
}
