/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import dev.spoor.bootstrap.Context;
import net.bytebuddy.asm.Advice;
import okhttp3.Callback;
import org.jspecify.annotations.Nullable;

/** Inlined into the method that a dispatcher's thread runs. */
final class DispatchedAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(@Advice.FieldValue("responseCallback") Callback callback) {
    return OkHttpHelper.enter(callback);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.FieldValue("responseCallback") Callback callback,
      @Advice.Enter @Nullable Context before,
      @Advice.Thrown @Nullable Throwable thrown) {
    OkHttpHelper.exit(callback, before, thrown);
  }

  private DispatchedAdvice() {}
}
