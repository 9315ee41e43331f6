/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.File;
import java.io.IOException;

/** Knows where the standard streams of this process lead; on Linux only. */
final class Terminal {
  private static final String UNKNOWN = "";

  private Terminal() {}

  static boolean isTerminal(int descriptor) {
    return isTerminal(target(descriptor));
  }

  /**
   * Whether no program can be speaking to this one: nothing can be read, or a person sits at both
   * ends.
   */
  static boolean noProgramSpeaks() {
    String stdin = target(0);
    return stdin.equals("/dev/null") || (isTerminal(stdin) && isTerminal(1));
  }

  private static boolean isTerminal(String target) {
    return target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty")
        || target.equals("/dev/console");
  }

  private static String target(int descriptor) {
    try {
      return new File("/proc/self/fd/" + descriptor).getCanonicalPath();
    } catch (IOException | SecurityException e) {
      return UNKNOWN;
    }
  }
}
