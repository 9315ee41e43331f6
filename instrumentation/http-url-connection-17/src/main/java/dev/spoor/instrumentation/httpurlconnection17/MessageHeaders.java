/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import dev.spoor.bootstrap.OutboundRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a connection that has been connected, which takes no more from outside: those to
 * be sent, and those of the application, from which the former may be made anew.
 */
final class MessageHeaders implements OutboundRequest {
  private static final String TYPE = "sun.net.www.MessageHeader";

  private final MethodHandle find;
  private final MethodHandle set;
  private final MethodHandle remove;
  private final Object[] both;

  /**
   * Reads and writes both.
   *
   * @param connection what the connection itself may call
   */
  MessageHeaders(Lookup connection, Object requests, Object userHeaders)
      throws ReflectiveOperationException {
    Class<?> type = connection.findClass(TYPE);
    find = handle(connection, type, "findValue", String.class, String.class);
    set = handle(connection, type, "set", void.class, String.class, String.class);
    remove = handle(connection, type, "remove", void.class, String.class);
    both = new Object[] {requests, userHeaders};
  }

  private static MethodHandle handle(
      Lookup connection, Class<?> type, String name, Class<?> answer, Class<?>... arguments)
      throws ReflectiveOperationException {
    MethodHandle found =
        connection.findVirtual(type, name, MethodType.methodType(answer, arguments));
    return found.asType(found.type().changeParameterType(0, Object.class));
  }

  @Override
  public boolean has(String header) {
    for (Object headers : both) {
      if (value(headers, header) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String value(Object headers, String header) {
    try {
      return (String) find.invokeExact(headers, header);
    } catch (Throwable notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  @Override
  public void add(String header, String value) {
    try {
      for (Object headers : both) {
        set.invokeExact(headers, header, value);
      }
    } catch (Throwable notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  @Override
  public void remove(String header, String value) {
    try {
      for (Object headers : both) {
        if (value.equals(value(headers, header))) {
          remove.invokeExact(headers, header);
        }
      }
    } catch (Throwable notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }
}
