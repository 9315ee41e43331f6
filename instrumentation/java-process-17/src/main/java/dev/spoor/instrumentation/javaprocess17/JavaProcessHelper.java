/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaprocess17;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.io.File;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a process off its builder. */
public final class JavaProcessHelper {

  /** Called before the process is made. */
  public static @Nullable Operation begin(List<String> command, @Nullable File directory) {
    return Operations.of(Kind.PROCESS)
        .logger("java.lang.ProcessBuilder")
        .set(Attribute.COMMAND, arguments(command))
        .set(Attribute.CWD, directory == null ? null : directory.getPath())
        .start();
  }

  /** Called once the process is there, or could not be made. */
  public static void started(
      @Nullable Operation operation,
      @Nullable Process process,
      @Nullable Throwable thrown,
      MethodHandles.Lookup lookup) {
    if (operation == null) {
      return;
    }
    if (process == null) {
      operation.end(thrown);
      return;
    }
    operation.leave();
    operation.set(Attribute.PID, process.pid());
    ProcessExit exit = new ProcessExit(operation, process);
    operation.atExit(exit);
    exit.await(lookup);
  }

  /** What the builder itself makes of the list; null where it is about to refuse it. */
  private static @Nullable List<String> arguments(List<String> command) {
    if (command.getClass().getClassLoader() != null) {
      return null; // the application's own list: to read it is to run its code
    }
    try {
      return Arrays.asList(command.toArray(new String[0]));
    } catch (RuntimeException refused) {
      return null;
    }
  }

  private JavaProcessHelper() {}
}
