/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** Takes an instrumentation back. Called from the application's threads: it must not block. */
@FunctionalInterface
public interface InstrumentationSwitch {
  void off(String instrumentation, String reason);
}
