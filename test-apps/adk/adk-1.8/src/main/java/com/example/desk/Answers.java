/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.models.LlmResponse;
import com.google.genai.types.FinishReason;
import com.google.genai.types.GenerateContentResponseUsageMetadata;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

/** What a model says of its answer, and where. */
final class Answers {

  static LlmResponse.Builder whole(LlmResponse.Builder answer) {
    return answer
        .finishReason(new FinishReason(FinishReason.Known.STOP))
        .usageMetadata(
            GenerateContentResponseUsageMetadata.builder()
                .promptTokenCount(20)
                .candidatesTokenCount(12)
                .build());
  }

  static Scheduler threads() {
    return Schedulers.io();
  }

  private Answers() {}
}
