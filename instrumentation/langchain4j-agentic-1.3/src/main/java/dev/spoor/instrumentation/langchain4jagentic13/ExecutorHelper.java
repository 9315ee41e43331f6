/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.spoor.bootstrap.Witness;
import org.jspecify.annotations.Nullable;

/** Bears witness that an agent has been invoked. */
public final class ExecutorHelper {
  /** An answer that is yet to come: since 1.4. */
  private static final String LATER = "dev.langchain4j.agentic.internal.AsyncResponse";

  /** An agent that runs on another thread may be invoked after this. */
  public static void responded(Class<?> type, String method, @Nullable Object response) {
    if (response == null || !response.getClass().getName().equals(LATER)) {
      Witness.saw(type, method);
    }
  }

  private ExecutorHelper() {}
}
