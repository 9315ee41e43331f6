/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.util.Arrays;

/** What an instrumentation names as coming after a call, looked for in the library. */
public final class Evidence {

  /**
   * Whether this version has it.
   *
   * @param name of a class, or {@code Class#method}
   */
  public static boolean isThere(String name) {
    int method = name.indexOf('#');
    String called = name.substring(method + 1);
    try {
      Class<?> type =
          Class.forName(
              method < 0 ? name : name.substring(0, method),
              false,
              Evidence.class.getClassLoader());
      return method < 0
          || called.equals("<init>")
          || Arrays.stream(type.getDeclaredMethods())
              .anyMatch(each -> each.getName().equals(called));
    } catch (ClassNotFoundException | NoClassDefFoundError absent) {
      return false;
    }
  }

  private Evidence() {}
}
