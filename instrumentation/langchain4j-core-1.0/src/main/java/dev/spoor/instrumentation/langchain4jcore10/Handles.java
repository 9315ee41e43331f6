/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** Finds what a streamed answer can be cancelled with. Older versions have nothing of this. */
final class Handles {

  /** Whether there was a handle in what came along with a part of the answer. */
  static boolean note(Operation operation, @Nullable Object context) {
    Object handle = handleOf(context);
    if (handle == null) {
      return false;
    }
    StreamingHelper.cancellable(operation, handle);
    return true;
  }

  private static @Nullable Object handleOf(@Nullable Object context) {
    if (context instanceof PartialResponseContext response) {
      return response.streamingHandle();
    }
    if (context instanceof PartialThinkingContext thinking) {
      return thinking.streamingHandle();
    }
    return context instanceof PartialToolCallContext call ? call.streamingHandle() : null;
  }

  private Handles() {}
}
