/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.workflow.ParallelAgentService;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;

/** What has another name in each version. */
final class Library {

  /** {@code executor}, which was {@code executorService} in 1.3. */
  @SuppressWarnings("unchecked") // it answers itself
  static <T> ParallelAgentService<T> on(ExecutorService executor, ParallelAgentService<T> service)
      throws ReflectiveOperationException {
    for (Method each : ParallelAgentService.class.getMethods()) {
      if (each.getName().startsWith("executor")) {
        return (ParallelAgentService<T>) each.invoke(service, executor);
      }
    }
    throw new NoSuchMethodException("executor");
  }

  private Library() {}
}
