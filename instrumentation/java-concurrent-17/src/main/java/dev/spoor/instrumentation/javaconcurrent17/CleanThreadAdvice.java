/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import net.bytebuddy.asm.Advice;

/** Inlined into what a pool's thread does first. */
final class CleanThreadAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter() {
    TaskContexts.begin();
  }

  private CleanThreadAdvice() {}
}
