/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import org.jspecify.annotations.Nullable;

/** The message of a throwable, asked for once, whatever the asking does. */
final class ThrowableText {

  static @Nullable String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable e) {
      return null;
    }
  }

  private ThrowableText() {}
}
