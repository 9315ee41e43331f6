/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** The program that this JVM was started with. */
final class MainProgram {
  private static final String UNKNOWN = "java";

  static String ofThisJvm() {
    return named(System.getProperty("sun.java.command", ""));
  }

  /**
   * The jar's name without folder and suffix, or the main class's simple name.
   *
   * @param command the main class or jar, and the arguments
   */
  static String named(String command) {
    String program = program(command);
    if (program.endsWith(".jar")) {
      String file = program.substring(lastSeparator(program) + 1);
      return orUnknown(file.substring(0, file.length() - ".jar".length()));
    }
    String type = program.substring(program.lastIndexOf('/') + 1);
    return orUnknown(type.substring(type.lastIndexOf('.') + 1));
  }

  /** A jar's path may hold spaces; a class's name does not. */
  private static String program(String command) {
    int jar = command.indexOf(".jar ");
    if (jar >= 0) {
      return command.substring(0, jar + ".jar".length());
    }
    int space = command.indexOf(' ');
    return space < 0 || command.endsWith(".jar") ? command : command.substring(0, space);
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  private static String orUnknown(String name) {
    return name.isEmpty() ? UNKNOWN : name;
  }

  private MainProgram() {}
}
