/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Has the calls of a server's tools logged. */
public final class ServerHelper {

  /** What a server is to have in place of its handler. */
  public static @Nullable Object logged(Object server, @Nullable Object handler) {
    if (handler == null) {
      return null;
    }
    Class<?> type = handler.getClass();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        type.getInterfaces(),
        new HandlerProxy(server.getClass().getName(), handler));
  }

  private ServerHelper() {}
}
