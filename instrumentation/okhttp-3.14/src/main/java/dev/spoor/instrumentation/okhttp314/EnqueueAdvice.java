/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import net.bytebuddy.asm.Advice;
import okhttp3.Call;
import okhttp3.Callback;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code RealCall.enqueue}. */
final class EnqueueAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.This Call call,
      @Advice.Argument(value = 0, readOnly = false) @Nullable Callback callback) {
    callback = OkHttpHelper.enqueued(call, callback);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(0) @Nullable Callback callback, @Advice.Thrown @Nullable Throwable thrown) {
    OkHttpHelper.queued(callback, thrown);
  }

  private EnqueueAdvice() {}
}
