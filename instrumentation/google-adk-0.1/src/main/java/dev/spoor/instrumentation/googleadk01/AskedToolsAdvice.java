/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.InvocationContext;
import com.google.adk.events.Event;
import com.google.adk.tools.BaseTool;
import java.util.Map;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Functions}, where it looks for the tools that a model asks for. */
final class AskedToolsAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) @Nullable InvocationContext of,
      @Advice.Argument(1) @Nullable Event event,
      @Advice.Argument(2) @Nullable Map<String, BaseTool> tools) {
    AskedTools.asked(of, event, tools);
  }

  private AskedToolsAdvice() {}
}
