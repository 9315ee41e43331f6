/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.instrumentation.graphs.BranchStreams;
import net.bytebuddy.asm.Advice;

/** On the call of one branch, which begins a node, or none. */
final class BranchAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter() {
    BranchStreams.callsBranch();
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit() {
    BranchStreams.calledBranch();
  }

  private BranchAdvice() {}
}
