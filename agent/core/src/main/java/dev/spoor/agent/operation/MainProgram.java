/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.io.File;

/** The program that this JVM was started with. */
final class MainProgram {
  private static final String UNKNOWN = "java";

  static String ofThisJvm() {
    return named(
        System.getProperty("sun.java.command", ""), System.getProperty("java.class.path", ""));
  }

  /**
   * The jar's name without folder and suffix, or the main class's simple name.
   *
   * @param command the main class or jar, and the arguments
   * @param classPath where it comes from
   */
  static String named(String command, String classPath) {
    String program = program(command, classPath);
    if (program.endsWith(".jar")) {
      String file = program.substring(lastSeparator(program) + 1);
      return orUnknown(file.substring(0, file.length() - ".jar".length()));
    }
    String type = program.substring(program.lastIndexOf('/') + 1);
    return orUnknown(type.substring(type.lastIndexOf('.') + 1));
  }

  /** A jar's path may hold spaces, and is the class path; a class's name holds none. */
  private static String program(String command, String classPath) {
    int end = classPath.indexOf(File.pathSeparatorChar);
    String jar = end < 0 ? classPath : classPath.substring(0, end);
    if (jar.endsWith(".jar") && (command.equals(jar) || command.startsWith(jar + " "))) {
      return jar;
    }
    int space = command.indexOf(' ');
    return space < 0 ? command : command.substring(0, space);
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  private static String orUnknown(String name) {
    return name.isEmpty() ? UNKNOWN : name;
  }

  private MainProgram() {}
}
