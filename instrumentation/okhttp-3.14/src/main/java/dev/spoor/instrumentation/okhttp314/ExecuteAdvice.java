/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code RealCall.execute}. */
final class ExecuteAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(@Advice.This Call call) {
    return OkHttpHelper.begin(call);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This Call call,
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Response response,
      @Advice.Thrown @Nullable Throwable thrown) {
    OkHttpHelper.received(call, operation, response, thrown);
  }

  private ExecuteAdvice() {}
}
