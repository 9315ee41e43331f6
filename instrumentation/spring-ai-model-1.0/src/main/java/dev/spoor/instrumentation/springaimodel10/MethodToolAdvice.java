/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Operation;
import java.lang.reflect.Method;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.tool.definition.ToolDefinition;

/** Inlined into {@code MethodToolCallback}, which calls a method of the application's object. */
final class MethodToolAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.FieldValue("toolDefinition") ToolDefinition definition,
      @Advice.FieldValue("toolMethod") Method method,
      @Advice.FieldValue("toolObject") @Nullable Object object,
      @Advice.Argument(0) @Nullable String input) {
    return ToolHelper.method(definition, method, object, input);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable String result,
      @Advice.Thrown @Nullable Throwable thrown) {
    ToolHelper.end(operation, result, thrown);
  }

  private MethodToolAdvice() {}
}
