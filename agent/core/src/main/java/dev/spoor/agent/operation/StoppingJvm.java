/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.output.AgentThreads;

/** Knows whether the JVM has been told to stop. */
final class StoppingJvm {
  /** Is never started, and is no shutdown hook. */
  private static final Thread NOBODY = AgentThreads.daemon("spoor-nobody", () -> {});

  /** From before the first of the application's shutdown hooks runs. */
  static boolean isStopping() {
    try {
      Runtime.getRuntime().removeShutdownHook(NOBODY);
      return false;
    } catch (IllegalStateException stopping) {
      return true;
    } catch (SecurityException notForUs) {
      return false;
    }
  }

  private StoppingJvm() {}
}
