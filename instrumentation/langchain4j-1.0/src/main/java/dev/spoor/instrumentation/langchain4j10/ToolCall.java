/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** A lambda's call that is logged; nobody but the library sees it, for the length of the call. */
final class ToolCall implements ToolExecutor {
  private static final String INSTRUMENTATION = "langchain4j";

  private final ToolExecutor executor;

  ToolCall(ToolExecutor executor) {
    this.executor = executor;
  }

  @Override
  public String execute(ToolExecutionRequest request, Object memoryId) {
    Operation operation = begin(request);
    String result;
    try {
      result = executor.execute(request, memoryId);
    } catch (Throwable thrown) {
      end(operation, null, thrown);
      throw thrown;
    }
    end(operation, result, null);
    return result;
  }

  private @Nullable Operation begin(ToolExecutionRequest request) {
    try {
      return ToolHelper.begin(executor, request);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, INSTRUMENTATION);
      return null;
    }
  }

  private static void end(
      @Nullable Operation operation, @Nullable String result, @Nullable Throwable thrown) {
    try {
      ToolHelper.end(operation, result, thrown);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, INSTRUMENTATION);
    }
  }
}
