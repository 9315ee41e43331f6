/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.models.LlmResponse;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

/** This version hands on neither tokens nor reasons. */
final class Answers {

  static LlmResponse.Builder whole(LlmResponse.Builder answer) {
    return answer;
  }

  /** Agents side by side share a list that is none for threads: it breaks now and then. */
  static Scheduler threads() {
    return Schedulers.trampoline();
  }

  private Answers() {}
}
