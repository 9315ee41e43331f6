/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.transform.Arrivals;

/**
 * Leaves standard output to a server that speaks a protocol over it: before the first line where
 * there may be one, from then on where one turns up.
 */
final class StandardOutput implements Arrivals {
  private static final String CAUSE = "mcp_stdio";

  private final Outputs outputs;
  private final Reports reports;
  private final ClassPath classPath;
  private boolean looked;

  StandardOutput(Outputs outputs, Reports reports, ClassPath classPath) {
    this.outputs = outputs;
    this.reports = reports;
    this.classPath = classPath;
  }

  /** Looks for such a server among what was there before us. */
  void lookAround(Class<?>[] loaded) {
    for (Class<?> each : loaded) {
      if (awaits(each.getName().replace('.', '/'))) {
        arrived(each.getName());
      }
    }
  }

  /** Looks, once, for one that may yet come. Called before anything is written. */
  synchronized void lookAhead() {
    if (looked) {
      return;
    }
    looked = true;
    String found =
        outputs.mayAnswerAProgram()
            ? StdioServers.ahead(classPath, System.getProperty("java.class.path", ""))
            : null;
    if (found != null) {
      leave(
          "Lines go to stderr: "
              + found
              + " is on the class path, and with it stdout may come to be a protocol. SPOOR_OUTPUT"
              + " chooses another output; a program that reads from /dev/null keeps stdout.");
    }
  }

  @Override
  public boolean awaits(String internalName) {
    return StdioServers.isOne(internalName);
  }

  @Override
  public void arrived(String className) {
    leave(
        "Lines go to stderr from here on: "
            + className
            + " has been loaded, and stdout belongs to it. SPOOR_OUTPUT chooses another output.");
  }

  private void leave(String sentence) {
    if (outputs.leaveStdout()) {
      reports.misconfigured(CAUSE, sentence);
    }
  }
}
