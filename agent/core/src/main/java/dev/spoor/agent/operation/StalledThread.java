/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** What the thread does that runs an operation. */
final class StalledThread {

  /**
   * Names the thread in the event and shows its stack: the operation's own, else that of a task of
   * it, else that of the innermost operation in it which has one. Without a stack where it goes on
   * without any thread.
   *
   * @param open all that is open
   */
  static void describe(Operation operation, Iterable<OpenOperation> open, Event event) {
    if (showOwn(operation, event)) {
      return;
    }
    int deepest = 0;
    for (OpenOperation note : open) {
      Operation inside = note.operation;
      if (inside.context().depth() > deepest
          && isInside(inside, operation)
          && showOwn(inside, event)) {
        deepest = inside.context().depth();
      }
    }
  }

  private static boolean showOwn(Operation operation, Event event) {
    Thread thread = operation.thread();
    if (thread != null && thread.getState() == Thread.State.TERMINATED) {
      operation.forgetThread();
    }
    return show(thread, event) || show(operation.worker(), event);
  }

  private static boolean show(@Nullable Thread thread, Event event) {
    if (thread == null) {
      return false;
    }
    StackTraceElement[] stack = thread.getStackTrace();
    if (stack.length == 0) {
      return false;
    }
    event.javaThread = Events.nameOf(thread);
    event.stack = stack;
    event.threadState = thread.getState().name();
    return true;
  }

  private static boolean isInside(Operation inner, Operation outer) {
    for (Context way = inner.around(); way != null; ) {
      Operation around = way.operation();
      if (around == outer) {
        return true;
      }
      way = around == null ? null : around.around();
    }
    return false;
  }

  private StalledThread() {}
}
