/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A child JVM that has ended. */
record Finished(int exitCode, byte[] stdoutBytes, byte[] stderrBytes) {

  /** The event lines of stdout. */
  EventLines events() {
    return EventLines.in(stdout());
  }

  String stdout() {
    return new String(stdoutBytes, UTF_8);
  }

  String stderr() {
    return new String(stderrBytes, UTF_8);
  }

  /** What the program itself wrote to stdout. */
  String ownStdout() {
    return EventLines.takenOutOf(stdout());
  }

  /** What the program itself wrote to stderr. */
  String ownStderr() {
    return EventLines.takenOutOf(stderr());
  }
}
