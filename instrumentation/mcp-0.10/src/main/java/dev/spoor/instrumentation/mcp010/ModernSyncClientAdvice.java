/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Operation;
import java.util.Map;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into a call that returns with its answer. */
final class ModernSyncClientAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.FieldValue("name") @Nullable String name,
      @Advice.FieldValue("arguments") @Nullable Map<?, ?> arguments) {
    return ModernClientHelper.begin(name, arguments);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Object answer,
      @Advice.Thrown @Nullable Throwable thrown) {
    ModernClientHelper.end(operation, answer, thrown);
  }

  private ModernSyncClientAdvice() {}
}
