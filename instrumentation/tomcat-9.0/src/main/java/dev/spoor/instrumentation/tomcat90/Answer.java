/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.servers.Interruptions;
import java.io.IOException;
import org.apache.coyote.Response;
import org.jspecify.annotations.Nullable;

/** Why an answer that was on its way has not got there. */
final class Answer {
  private static final int MOST_FRAMES = 32;
  private static final String CONNECTION = "org.apache.tomcat.util.net.";
  private static final int MOST_CAUSES = 16;

  /**
   * Whether nothing went wrong but that the client has gone. Tomcat turns the status into 500 then,
   * if the response was written by another thread, although another one has been sent.
   */
  static boolean isUnread(Response response, Operation operation) {
    Throwable cause = rootOf(operation.error());
    if (wasBegun(operation) && isOfWriting(cause)) {
      return true;
    }
    Exception onWriting = response.getErrorException();
    if (onWriting == null || response.getStatus() < 500) {
      return onWriting != null;
    }
    return cause == rootOf(onWriting);
  }

  /** Whether the connection was closed by the server before the answer was. */
  static boolean isGivenUp(org.apache.catalina.connector.Request request, Operation operation) {
    return wasBegun(operation) && !request.getResponse().isClosed();
  }

  /** What the writing thread was thrown because it had been interrupted, or null. */
  static @Nullable Throwable interruption(Response response, Operation operation) {
    if (!wasBegun(operation)) {
      return null;
    }
    Throwable onWriting = rootOf(response.getErrorException());
    return isInterruption(onWriting) ? onWriting : interruptionIn(operation.error());
  }

  private static @Nullable Throwable interruptionIn(@Nullable Throwable error) {
    Throwable root = rootOf(error);
    return isInterruption(root) && isOfWriting(root) ? root : null;
  }

  private static boolean isInterruption(@Nullable Throwable root) {
    return Interruptions.caused(root) || (root != null && isOfItsCheck(root.getStackTrace()));
  }

  /** Tomcat looks before it writes, and says so with an exception like any other. */
  private static boolean isOfItsCheck(StackTraceElement[] frames) {
    return frames.length > 0
        && frames[0].getClassName().startsWith(CONNECTION)
        && frames[0].getMethodName().equals("checkInterruptStatus");
  }

  private static boolean wasBegun(Operation operation) {
    return operation.get(Attribute.STATUS_CODE) instanceof Number sent && sent.intValue() < 500;
  }

  /** Whether it came out of Tomcat's own writing: not one that the application met elsewhere. */
  private static boolean isOfWriting(@Nullable Throwable cause) {
    if (!(cause instanceof IOException)) {
      return false;
    }
    StackTraceElement[] frames = cause.getStackTrace();
    for (int i = 0; i < frames.length && i < MOST_FRAMES; i++) {
      if (frames[i].getClassName().startsWith(CONNECTION)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Throwable rootOf(@Nullable Throwable error) {
    Throwable root = error;
    for (int i = 0; root != null && root.getCause() != null && i < MOST_CAUSES; i++) {
      root = root.getCause();
    }
    return root;
  }

  private Answer() {}
}
