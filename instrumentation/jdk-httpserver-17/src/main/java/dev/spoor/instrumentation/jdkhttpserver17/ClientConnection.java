/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a broken connection to the client from what else may go wrong in a handler. */
final class ClientConnection {
  private static final int MOST_CAUSES = 16;

  /**
   * Whether this comes from the socket by way of the server's own streams. A handler's connections
   * to others fail in the same classes, but not through these.
   */
  static boolean broke(@Nullable Throwable thrown) {
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      if (cause instanceof IOException && isOfTheServersSocket(cause.getStackTrace())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isOfTheServersSocket(StackTraceElement[] frames) {
    boolean inSocket = false;
    for (StackTraceElement frame : frames) {
      String name = frame.getClassName();
      if (name.startsWith("sun.net.httpserver.")) {
        return inSocket;
      }
      inSocket |= name.startsWith("sun.nio.ch.");
      if (!isOfTheJdk(name)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfTheJdk(String name) {
    return name.startsWith("sun.") || name.startsWith("java.") || name.startsWith("jdk.");
  }

  private ClientConnection() {}
}
