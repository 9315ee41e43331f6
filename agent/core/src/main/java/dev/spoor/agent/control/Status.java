/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.operation.Health;
import dev.spoor.agent.operation.HealthSource;
import java.util.Map;

/** The health counters as JMX reads them; it changes nothing. */
final class Status implements StatusMXBean {
  private final HealthSource source;

  Status(HealthSource source) {
    this.source = source;
  }

  private Health health() {
    return source.health();
  }

  @Override
  public long getAccepted() {
    return health().outputs().accepted();
  }

  @Override
  public long getRefused() {
    return health().outputs().refused();
  }

  @Override
  public Map<String, Long> getWritten() {
    return health().written();
  }

  @Override
  public Map<String, Map<String, Long>> getDropped() {
    return health().dropped();
  }

  @Override
  public long getWriteFailures() {
    return health().writeFailures();
  }

  @Override
  public Map<String, String> getLastErrors() {
    return health().lastErrors();
  }

  @Override
  public Map<String, String> getLastSuccesses() {
    return health().lastSuccesses();
  }

  @Override
  public long getRingDepth() {
    return health().outputs().depth();
  }

  @Override
  public long getRedactorFailures() {
    return health().redactorFailures();
  }

  @Override
  public long getEncodingFailures() {
    return health().encodingFailures();
  }

  @Override
  public long getAgentFailures() {
    return health().agentFailures();
  }

  @Override
  public Map<String, Long> getAdviceFailures() {
    return health().adviceFailures();
  }

  @Override
  public long getOpenOperations() {
    return health().openOperations();
  }
}
