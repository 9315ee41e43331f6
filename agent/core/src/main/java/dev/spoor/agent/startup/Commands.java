/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.output.Recover;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What {@code java -jar spoor.jar} can do without an application. */
public final class Commands {
  private static final int MISUSED = 2;
  private static final String USAGE =
      """
      Spoor %s. As an agent: java -javaagent:spoor.jar -jar app.jar

      java -jar spoor.jar recover DIR   writes what a killed JVM had accepted into its files in DIR
      java -jar spoor.jar redact        reads lines, and writes what Spoor would leave of them
      java -jar spoor.jar version       tells the version
      """;

  /**
   * Runs a command.
   *
   * @return the exit code: 0, 1 where the command failed, 2 where it was misused
   */
  public static int run(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    if (arguments.length == 2 && arguments[0].equals("recover")) {
      return Recover.run(Path.of(arguments[1]), out);
    }
    if (arguments.length == 1 && arguments[0].equals("redact")) {
      return Redact.run(new FileInputStream(FileDescriptor.in), out);
    }
    if (arguments.length == 1 && arguments[0].equals("version")) {
      out.println(Version.ofThisJar());
      return 0;
    }
    boolean asked = arguments.length == 1 && arguments[0].endsWith("help");
    PrintStream to = asked ? out : stream(FileDescriptor.err);
    to.print(USAGE.replace("%s", Version.ofThisJar()));
    return asked ? 0 : MISUSED;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private Commands() {}
}
