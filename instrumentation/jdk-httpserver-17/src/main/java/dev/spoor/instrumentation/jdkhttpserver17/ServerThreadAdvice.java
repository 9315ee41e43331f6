/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ServerImpl.Exchange.run}. */
final class ServerThreadAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.FieldValue("tx") @Nullable Object behind) {
    JdkHttpServerHelper.returned(behind);
    RejectionHelper.forget();
  }

  private ServerThreadAdvice() {}
}
