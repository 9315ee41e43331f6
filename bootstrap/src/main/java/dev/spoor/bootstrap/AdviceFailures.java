/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

/** Where advice leaves what it threw. */
public final class AdviceFailures {

  /** Called by woven code in place of the application seeing the throwable. Never throws. */
  public static void report(Throwable thrown, String instrumentation) {
    try {
      Recorder recorder = Operations.recorder();
      if (recorder != null) {
        recorder.adviceFailed(instrumentation, thrown);
      }
    } catch (Throwable beyondHelp) {
      // The application goes on; there is nowhere left to say it.
    }
  }

  private AdviceFailures() {}
}
