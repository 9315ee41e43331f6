/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Line;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** The recorder's note on an operation that has started and not ended. */
final class OpenOperation {
  /** In the place of lines held back: the start has been written. */
  static final Line[] WRITTEN = {};

  final Operation operation;
  final OpenOperations.Stripe stripe;

  /**
   * The start's lines, where they are written only if the operation fails; {@link #WRITTEN}, or
   * null where its level was not.
   */
  volatile Line @Nullable [] heldBack;

  /** Whether it has been reported as stalled. For the housekeeping thread. */
  boolean stalled;

  /** What the story of the run around it has to be handed at its end. */
  @Nullable Object begun;

  /** Whether that story knows of the end. */
  volatile boolean told;

  /** How often its end was tried in vain. For the housekeeping thread. */
  int triesInVain;

  @Nullable OpenOperation before;
  @Nullable OpenOperation after;

  OpenOperation(Operation operation, OpenOperations.Stripe stripe) {
    this.operation = operation;
    this.stripe = stripe;
  }

  boolean startIsWritten() {
    return heldBack == WRITTEN;
  }
}
