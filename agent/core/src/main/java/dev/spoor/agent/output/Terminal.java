/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.File;
import java.io.IOException;

/** Knows whether a file descriptor of this process is a terminal; on Linux only. */
final class Terminal {
  private Terminal() {}

  static boolean isTerminal(int descriptor) {
    File link = new File("/proc/self/fd/" + descriptor);
    try {
      String target = link.getCanonicalPath();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
