/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that drains the rings that killed JVMs left in a directory. */
public final class Recover implements Orphans.Report {
  private final PrintStream out;
  private int failures;
  private int rings;

  private Recover(PrintStream out) {
    this.out = out;
  }

  /** Returns the exit code: 0 if nothing is left to be recovered. */
  public static int run(Path directory, PrintStream out) {
    if (!Files.isDirectory(directory)) {
      out.println("Not a directory: " + directory);
      return 2;
    }
    Recover recover = new Recover(out);
    new Orphans(directory, FileMode.OWNER).recover(recover);
    if (recover.rings + recover.failures == 0) {
      out.println("Nothing to recover in " + directory);
    }
    return recover.failures == 0 ? 0 : 1;
  }

  @Override
  public void recovered(Series series, long lines) {
    rings++;
    out.println("Recovered " + lines + " lines of " + series.name());
  }

  @Override
  public void failed(Path ring, Exception cause) {
    failures++;
    out.println("Cannot recover " + ring + ": " + cause);
  }
}
