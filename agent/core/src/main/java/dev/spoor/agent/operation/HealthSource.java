/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** Says how the agent is. From any thread. */
@FunctionalInterface
public interface HealthSource {
  Health health();
}
