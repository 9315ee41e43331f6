/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** A number of bytes. */
final class SizeType extends ValueType<Long> {
  private static final Units UNITS =
      new Units(
          new String[] {"", "B", "KiB", "MiB", "GiB"},
          new long[] {1, 1, 1 << 10, 1 << 20, 1 << 30});

  private final long min;
  private final long max;

  SizeType(long min, long max) {
    this.min = min;
    this.max = max;
  }

  static long bytes(String text) {
    return UNITS.parse(text);
  }

  @Override
  String label() {
    return "size";
  }

  @Override
  @Nullable Long parse(String text) {
    long bytes = UNITS.parse(text);
    return bytes == Units.NONE || bytes < min || bytes > max ? null : bytes;
  }

  @Override
  String text(Long value) {
    return UNITS.text(value);
  }

  @Override
  String expected() {
    String bounds =
        max == Long.MAX_VALUE ? "" : ", from " + UNITS.text(min) + " to " + UNITS.text(max);
    return "a size such as 512KiB, 16MiB or 1GiB" + bounds;
  }

  @Override
  @Nullable String nearest(String wrong) {
    long bytes = UNITS.parse(wrong);
    return bytes == Units.NONE
        ? UNITS.nearest(wrong, "B")
        : UNITS.text(Math.max(min, Math.min(max, bytes)));
  }
}
