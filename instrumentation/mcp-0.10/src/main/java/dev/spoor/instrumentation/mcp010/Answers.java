/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** Reads how a call ended, in the types of one protocol generation. */
interface Answers {

  /** Notes what the answer tells of the tool. */
  void note(Operation operation, @Nullable Object answer);

  /** A sentence, where this is how the protocol refuses a call; null where a tool threw it. */
  @Nullable String refusal(Throwable thrown);

  /** What is to be passed on for a value that only leads to the answer; null where it is that. */
  default <T> @Nullable T leadingTo(T value, ToolCall call, Operation operation) {
    return null;
  }
}
