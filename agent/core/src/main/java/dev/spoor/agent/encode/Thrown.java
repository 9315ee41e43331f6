/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import org.jspecify.annotations.Nullable;

/** What a throwable says of itself, whatever its methods do: they may be the application's. */
final class Thrown {
  private static final StackTraceElement[] NO_FRAMES = {};

  static @Nullable String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable e) {
      return null;
    }
  }

  static @Nullable Throwable cause(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable e) {
      return null;
    }
  }

  static StackTraceElement[] frames(Throwable thrown) {
    try {
      StackTraceElement[] frames = thrown.getStackTrace();
      return frames == null ? NO_FRAMES : frames;
    } catch (Throwable e) {
      giveUpAtTheEndOfTheStack(thrown, e);
      return NO_FRAMES;
    }
  }

  /**
   * Rethrows where the thread is still where its stack ended: whoever is further out has room. Any
   * other throwable is written with less, as the methods may have overflown by themselves.
   */
  static void giveUpAtTheEndOfTheStack(Throwable thrown, Throwable met) {
    if (met instanceof StackOverflowError noRoom && thrown instanceof StackOverflowError) {
      throw noRoom;
    }
  }

  private Thrown() {}
}
