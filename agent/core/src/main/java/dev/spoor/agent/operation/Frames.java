/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** A sentence that ends in a throwable's class and the top of its stack; made when it is read. */
final class Frames {
  private static final int SHOWN = 5;

  private final String beginning;
  private final Throwable thrown;

  Frames(String beginning, Throwable thrown) {
    this.beginning = beginning;
    this.thrown = thrown;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(beginning).append(thrown.getClass().getName());
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(SHOWN, frames.length); i++) {
      text.append(i == 0 ? " at " : ", ").append(frames[i]);
    }
    return text.toString();
  }
}
