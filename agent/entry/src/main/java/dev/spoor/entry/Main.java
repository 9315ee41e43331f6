/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

import java.lang.reflect.InvocationTargetException;

/** {@code java -jar spoor.jar COMMAND}: the tools that come with the agent. */
public final class Main {

  /** Hands the command to the agent's own code, and ends with its exit code. */
  @SuppressWarnings("SystemOut") // a command line program
  public static void main(String[] arguments) throws Exception {
    if (Jvm.version() < Jvm.OLDEST) {
      System.err.println("spoor: needs Java " + Jvm.OLDEST + " or newer.");
      System.exit(2);
    }
    try {
      Object exit =
          new IsolatedLoader(IsolatedLoader.ownJar())
              .loadClass("dev.spoor.agent.startup.Commands")
              .getMethod("run", String[].class)
              .invoke(null, (Object) arguments);
      System.exit((Integer) exit);
    } catch (InvocationTargetException e) {
      System.err.println("spoor: " + e.getCause());
      System.exit(1);
    }
  }

  private Main() {}
}
