/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.BaseLlm;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import dev.spoor.bootstrap.Operation;
import io.reactivex.rxjava3.core.Flowable;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into whatever extends {@code BaseLlm}. */
final class ModelAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This BaseLlm model, @Advice.Argument(0) @Nullable LlmRequest request) {
    return ModelHelper.begin(model, request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.This BaseLlm model,
      @Advice.Argument(0) @Nullable LlmRequest request,
      @Advice.Argument(1) boolean streamed,
      @Advice.Return(readOnly = false) @Nullable Flowable<LlmResponse> answer,
      @Advice.Thrown @Nullable Throwable thrown) {
    answer = ModelHelper.followed(operation, model, request, streamed, answer, thrown);
  }

  private ModelAdvice() {}
}
