/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.util.Map;

/** The health counters, to be read. JMX finds attributes by their getters. */
public interface StatusMXBean {

  /** Lines that got a place in the ring. */
  long getAccepted();

  /** Lines that found no room. */
  long getRefused();

  /** Lines that were written, by output. */
  Map<String, Long> getWritten();

  /** Lines that were not, by output and cause. */
  Map<String, Map<String, Long>> getDropped();

  long getWriteFailures();

  /** By output. */
  Map<String, String> getLastErrors();

  /** When each output has last written, in UTC. */
  Map<String, String> getLastSuccesses();

  /** Lines that the slowest output has still to write. */
  long getRingDepth();

  long getRedactorFailures();

  long getEncodingFailures();

  long getAgentFailures();

  /** What advice and helpers threw, by instrumentation. */
  Map<String, Long> getAdviceFailures();

  /** Operations that have started and not ended. */
  long getOpenOperations();
}
