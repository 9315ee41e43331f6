/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Operation;
import org.bsc.langgraph4j.RunnableConfig;
import org.jspecify.annotations.Nullable;

/** What our own actions do around the application's: it must not see us fail. */
final class Guarded {
  static final String INSTRUMENTATION = "langgraph4j-core";

  static @Nullable Operation begin(NodeLabel label, @Nullable RunnableConfig config) {
    try {
      return NodeHelper.begin(label, config);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, INSTRUMENTATION);
      return null;
    }
  }

  static void returned(
      @Nullable Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    try {
      NodeHelper.returned(operation, result, thrown);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, INSTRUMENTATION);
    }
  }

  private Guarded() {}
}
