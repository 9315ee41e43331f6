/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** A number of bytes. */
final class SizeType implements ValueType<Long> {
  private final long min;
  private final long max;

  SizeType(long min, long max) {
    this.min = min;
    this.max = max;
  }

  @Override
  public String label() {
    return "size" + bounds();
  }

  @Override
  public @Nullable Long parse(String text) {
    long bytes = Units.SIZE.parse(text);
    return bytes == Units.NONE || bytes < min || bytes > max ? null : bytes;
  }

  @Override
  public String expected() {
    return "a size such as 512KiB, 16MiB or 1GiB" + (max == Long.MAX_VALUE ? "" : ",") + bounds();
  }

  private String bounds() {
    return max == Long.MAX_VALUE
        ? ""
        : " from " + Units.SIZE.text(min) + " to " + Units.SIZE.text(max);
  }

  @Override
  public @Nullable String nearest(String wrong) {
    long bytes = Units.SIZE.parse(wrong);
    return bytes == Units.NONE
        ? Units.SIZE.nearest(wrong, "B")
        : Units.SIZE.text(Math.max(min, Math.min(max, bytes)));
  }
}
