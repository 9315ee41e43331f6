/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A command that picks up {@code JAVA_TOOL_OPTIONS}. */
final class Tool {

  static Finished run(Jdk jdk, @Nullable String toolOptions, String... command) {
    var inJdk = jdk.home().resolve("bin").resolve(command[0]);
    if (Files.isExecutable(inJdk)) {
      command[0] = inJdk.toString();
    }
    var builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_HOME", jdk.home().toString());
    if (toolOptions != null) {
      builder.environment().put("JAVA_TOOL_OPTIONS", toolOptions);
    }
    try {
      return new RunningJvm(builder.start(), true).finish();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Tool() {}
}
