/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

import java.io.File;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;

/** Where the JVM comes in. Whatever fails here is one line on stderr; the application goes on. */
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
    } catch (InvocationTargetException e) {
      failed(e.getCause());
    } catch (Throwable e) {
      failed(e);
    }
  }

  private static void handOver(String arguments, Instrumentation instrumentation, boolean attached)
      throws Exception {
    File jar = IsolatedLoader.ownJar();
    new IsolatedLoader(jar)
        .loadClass("dev.spoor.agent.startup.Startup")
        .getMethod("start", String.class, Instrumentation.class, File.class, boolean.class)
        .invoke(null, arguments, instrumentation, jar, attached);
  }

  private static void failed(Throwable e) {
    say("could not start: " + e + ". The application runs without it.");
  }

  @SuppressWarnings("SystemOut") // there is no output yet
  private static void say(String sentence) {
    System.err.println("spoor: " + sentence);
  }

  private SpoorAgent() {}
}
