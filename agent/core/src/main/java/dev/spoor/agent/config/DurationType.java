/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A length of time. */
final class DurationType implements ValueType<Duration> {
  /** Nanoseconds of it still fit into a long. */
  private static final long LONGEST = Long.MAX_VALUE / 1_000_000;

  @Override
  public String label() {
    return "duration";
  }

  @Override
  public @Nullable Duration parse(String text) {
    long millis = Units.TIME.parse(text);
    return millis == Units.NONE || millis > LONGEST ? null : Duration.ofMillis(millis);
  }

  @Override
  public String expected() {
    return "a duration such as 500ms, 60s, 5m, 24h or 7d";
  }

  @Override
  public @Nullable String nearest(String wrong) {
    return Units.TIME.nearest(wrong, "s");
  }
}
