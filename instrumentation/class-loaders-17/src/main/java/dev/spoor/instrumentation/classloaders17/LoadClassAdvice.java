/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.classloaders17;

import dev.spoor.bootstrap.BootLoader;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code loadClass}, which is skipped where the class is one of ours. */
final class LoadClassAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class, skipOn = Advice.OnNonDefaultValue.class)
  static @Nullable Class<?> enter(@Advice.Argument(0) @Nullable String name) {
    return BootLoader.find(name);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Class<?> found,
      @Advice.Return(readOnly = false) @Nullable Class<?> loaded) {
    loaded = BootLoader.rather(found, loaded);
  }

  private LoadClassAdvice() {}
}
