/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servers;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import org.jspecify.annotations.Nullable;

/** Tells a thread that was interrupted while it wrote from a connection that broke. */
public final class Interruptions {

  private static final int MOST_CAUSES = 16;

  /** Whether this was thrown because a thread had been interrupted. */
  public static boolean caused(@Nullable Throwable thrown) {
    Throwable at = thrown;
    for (int i = 0; at != null && i < MOST_CAUSES; i++) {
      if (isOne(at)) {
        return true;
      }
      at = causeOf(at);
    }
    return false;
  }

  private static boolean isOne(Throwable thrown) {
    return thrown instanceof InterruptedException
        || thrown instanceof ClosedByInterruptException
        || (thrown instanceof InterruptedIOException
            && !(thrown instanceof SocketTimeoutException));
  }

  private static @Nullable Throwable causeOf(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable theirs) {
      return null;
    }
  }

  private Interruptions() {}
}
