/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;

/**
 * Where the JVM comes in: as an agent, or with {@code java -jar spoor.jar COMMAND}. Whatever fails
 * in the agent is one line on stderr; the application goes on.
 */
public final class SpoorAgent {
  private static boolean active;

  /** Called by the JVM before {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    start(arguments, instrumentation, false);
  }

  /** Called by the JVM when the agent is attached to a running application. */
  public static void agentmain(String arguments, Instrumentation instrumentation) {
    start(arguments, instrumentation, true);
  }

  private static synchronized void start(
      String arguments, Instrumentation instrumentation, boolean attached) {
    try {
      if (active || Jvm.runsATool()) {
        return;
      }
      active = true;
      if (Jvm.version() < Jvm.OLDEST) {
        say(
            "Java "
                + Jvm.version()
                + " is too old: Spoor needs Java "
                + Jvm.OLDEST
                + " or newer. The application runs without it.");
        return;
      }
      handOver(arguments, instrumentation, attached);
    } catch (Throwable e) {
      failed(e);
    }
  }

  private static void handOver(String arguments, Instrumentation instrumentation, boolean attached)
      throws Exception {
    IsolatedLoader.ofOwnJar()
        .entrance("dev.spoor.agent.startup.Startup")
        .accept(new Object[] {arguments, instrumentation, attached});
  }

  /** Hands a command to the agent's own code, and ends with its exit code. */
  public static void main(String[] arguments) throws Exception {
    if (Jvm.version() < Jvm.OLDEST) {
      say("needs Java " + Jvm.OLDEST + " or newer.");
      System.exit(2);
    }
    try {
      Object exit =
          IsolatedLoader.ofOwnJar()
              .loadClass("dev.spoor.agent.startup.Commands")
              .getMethod("run", String[].class)
              .invoke(null, (Object) arguments);
      System.exit((Integer) exit);
    } catch (InvocationTargetException e) {
      say(String.valueOf(e.getCause()));
      System.exit(1);
    }
  }

  /** Says what was thrown and where; not its message, out of which nobody takes secrets here. */
  private static void failed(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    say(
        "could not start: "
            + e.getClass().getName()
            + (frames.length == 0 ? "" : " at " + frames[0])
            + ". The application runs without it.");
  }

  @SuppressWarnings("SystemOut") // there is no output yet
  private static void say(String sentence) {
    System.err.println("spoor: " + sentence);
  }

  private SpoorAgent() {}
}
