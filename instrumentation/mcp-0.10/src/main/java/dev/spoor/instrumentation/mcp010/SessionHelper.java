/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Witness;
import org.jspecify.annotations.Nullable;

/** Bears witness that a client has called a tool. */
public final class SessionHelper {
  private static final String CALL = "tools/call";
  private static final String CLIENTS = "io.modelcontextprotocol.client.";
  private static volatile boolean asked;

  /** Of the first call of a tool: an application may have a session of its own, and no client. */
  public static void sent(Class<?> type, String witness, @Nullable String method) {
    if (!asked && CALL.equals(method)) {
      asked = true;
      if (StackWalker.getInstance().walk(frames -> frames.anyMatch(SessionHelper::isAClients))) {
        Witness.saw(type, witness);
      }
    }
  }

  private static boolean isAClients(StackWalker.StackFrame frame) {
    return frame.getClassName().startsWith(CLIENTS);
  }

  private SessionHelper() {}
}
