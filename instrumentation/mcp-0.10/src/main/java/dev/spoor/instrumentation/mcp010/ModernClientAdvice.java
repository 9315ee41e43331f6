/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import java.util.Map;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Inlined into what makes a call of a tool out of what was said of it. */
final class ModernClientAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.FieldValue("name") @Nullable String name,
      @Advice.FieldValue("arguments") @Nullable Map<?, ?> arguments,
      @Advice.Return(readOnly = false) @Nullable Mono<?> answer) {
    answer = ModernClientHelper.followed(name, arguments, answer);
  }

  private ModernClientAdvice() {}
}
