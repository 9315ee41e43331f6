/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.bootstrap.Operation;

/** What the thread does that runs an operation. */
final class StalledThread {

  /** Names the thread in the event and shows its stack; without one where it goes on elsewhere. */
  static void describe(Operation operation, Event event) {
    Thread thread = operation.thread();
    if (thread == null) {
      return;
    }
    StackTraceElement[] stack = thread.getStackTrace();
    if (stack.length > 0) {
      event.javaThread = Events.nameOf(thread);
      event.stack = stack;
      event.threadState = thread.getState().name();
    } else if (thread.getState() == Thread.State.TERMINATED) {
      operation.forgetThread();
    }
  }

  private StalledThread() {}
}
