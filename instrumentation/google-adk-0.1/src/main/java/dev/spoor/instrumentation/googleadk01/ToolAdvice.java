/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.tools.BaseTool;
import com.google.adk.tools.ToolContext;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Map;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Functions}, where every tool is called. */
final class ToolAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(
      @Advice.Argument(0) @Nullable BaseTool tool,
      @Advice.Argument(1) @Nullable Map<String, Object> arguments,
      @Advice.Argument(2) @Nullable ToolContext context) {
    return ToolHelper.begin(tool, arguments, context);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Object begun,
      @Advice.Return(readOnly = false) @Nullable Maybe<Map<String, Object>> answer,
      @Advice.Thrown @Nullable Throwable thrown) {
    answer = ToolHelper.followed(begun, answer, thrown);
  }

  private ToolAdvice() {}
}
