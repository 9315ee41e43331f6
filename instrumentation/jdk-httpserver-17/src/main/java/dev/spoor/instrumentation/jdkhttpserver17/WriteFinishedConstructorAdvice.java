/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import net.bytebuddy.asm.Advice;

/** Inlined into the constructor of the server's event. */
final class WriteFinishedConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(@Advice.Argument(0) Object behind) {
    JdkHttpServerHelper.finished(behind);
  }

  private WriteFinishedConstructorAdvice() {}
}
