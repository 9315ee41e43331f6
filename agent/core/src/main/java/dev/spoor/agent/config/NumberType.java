/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** A whole number between two bounds. */
final class NumberType implements ValueType<Integer> {
  private final int min;
  private final int max;

  NumberType(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  public String label() {
    return "number from " + min + " to " + max;
  }

  @Override
  public @Nullable Integer parse(String text) {
    try {
      int value = Integer.parseInt(text);
      return value < min || value > max ? null : value;
    } catch (NumberFormatException notOne) {
      return null;
    }
  }

  @Override
  public String expected() {
    return "a whole number from " + min + " to " + max;
  }

  @Override
  public @Nullable String nearest(String wrong) {
    try {
      return Long.toString(Math.max(min, Math.min(max, Long.parseLong(wrong))));
    } catch (NumberFormatException notOne) {
      return null;
    }
  }
}
