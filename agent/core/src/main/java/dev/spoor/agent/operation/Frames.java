/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** A throwable's class and the top of its stack, in a sentence. Its message may not be ours. */
final class Frames {
  private static final int SHOWN = 5;

  private final Throwable thrown;

  Frames(Throwable thrown) {
    this.thrown = thrown;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(SHOWN, frames.length); i++) {
      text.append(i == 0 ? " at " : ", ").append(frames[i]);
    }
    return text.toString();
  }
}
