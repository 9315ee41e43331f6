/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for other processes, which mostly are as far already: the first look is soon. */
final class Waiting {
  private static final Duration SOON = Duration.ofMillis(10);

  static ConditionFactory await() {
    return Awaitility.await().pollInterval(SOON);
  }

  private Waiting() {}
}
