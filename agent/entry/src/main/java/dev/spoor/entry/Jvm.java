/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

/** What JVM this is, and what it is there for. */
final class Jvm {
  static final int OLDEST = 17;

  private static final String[] TOOLS = {
    "com.sun.tools.",
    "sun.tools.",
    "sun.security.tools.",
    "sun.rmi.registry.",
    "sun.jvm.hotspot.",
    "jdk.",
    "org.apache.maven.wrapper.",
    "org.codehaus.plexus.classworlds.launcher.",
    "org.codehaus.classworlds.Launcher",
    "org.apache.maven.cling.",
    "org.mvndaemon.",
    "org.gradle.wrapper.",
    "org.gradle.launcher.",
  };

  /** Runs a program straight from its source: the application's JVM, not a tool's. */
  private static final String SOURCE_LAUNCHER = "com.sun.tools.javac.launcher.";

  /** The feature release: 8, 11, 17. */
  static int version() {
    String version = System.getProperty("java.specification.version", "0");
    int dot = version.indexOf('.');
    return Integer.parseInt(dot < 0 ? version : version.substring(dot + 1));
  }

  /**
   * Whether this is a tool of the JDK, Maven or Gradle, which picked the agent up from {@code
   * JAVA_TOOL_OPTIONS}; or {@code java} itself with nothing to run, as in {@code java -version}.
   */
  static boolean runsATool() {
    String command = System.getProperty("sun.java.command", "");
    if (command.isEmpty()) {
      // A program that makes a JVM for itself has no command either, and no launcher.
      return System.getProperty("sun.java.launcher") != null;
    }
    int end = command.indexOf(' ');
    String main = end < 0 ? command : command.substring(0, end);
    int module = main.indexOf('/');
    String name = main.substring(module + 1);
    if (name.startsWith(SOURCE_LAUNCHER)) {
      return false;
    }
    for (String tool : TOOLS) {
      if (name.startsWith(tool)) {
        return true;
      }
    }
    return module > 0 && main.startsWith("jdk.");
  }

  private Jvm() {}
}
