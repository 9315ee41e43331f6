/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.util.concurrent.TimeUnit;

/** Says what one output missed: the first loss at once, what follows once a second at most. */
final class MissedReport {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

  private final String output;
  private final OutputListener listener;
  private boolean told;
  private long toldAt;

  MissedReport(String output, OutputListener listener) {
    this.output = output;
    this.listener = listener;
  }

  /**
   * @param atOnce whether there may be no later
   */
  void tell(Missed missed, boolean atOnce) {
    if (missed.count() == 0 || (told && !atOnce && System.nanoTime() - toldAt < EVERY)) {
      return;
    }
    told = true;
    toldAt = System.nanoTime();
    if (listener.dropped(
        output, missed.cause(), missed.count(), missed.firstSeq(), missed.lastSeq())) {
      missed.clear();
    }
  }
}
