/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A length of time. */
final class DurationType extends ValueType<Duration> {
  private static final Units UNITS =
      new Units(
          new String[] {"ms", "s", "m", "h", "d"},
          new long[] {1, 1_000, 60_000, 3_600_000, 86_400_000});

  /** Nanoseconds of it still fit into a long. */
  private static final long LONGEST = Long.MAX_VALUE / 1_000_000;

  /** The length that a text means, or null. */
  static @Nullable Duration of(String text) {
    long millis = UNITS.parse(text);
    return millis == Units.NONE || millis > LONGEST ? null : Duration.ofMillis(millis);
  }

  @Override
  String label() {
    return "duration";
  }

  @Override
  @Nullable Duration parse(String text) {
    return of(text);
  }

  @Override
  String text(Duration value) {
    return UNITS.text(value.toMillis());
  }

  @Override
  String expected() {
    return "a duration such as 500ms, 60s, 5m, 24h or 7d";
  }

  @Override
  @Nullable String nearest(String wrong) {
    return UNITS.nearest(wrong, "s");
  }
}
