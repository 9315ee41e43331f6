/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** On or off. */
final class FlagType implements ValueType<Boolean> {
  private static final String[] WORDS = {"true", "false", "on", "off", "yes", "no", "1", "0"};

  @Override
  public String label() {
    return "flag";
  }

  @Override
  public @Nullable Boolean parse(String text) {
    for (int i = 0; i < WORDS.length; i++) {
      if (WORDS[i].equalsIgnoreCase(text)) {
        return i % 2 == 0 ? Boolean.TRUE : Boolean.FALSE;
      }
    }
    return null;
  }

  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public @Nullable String nearest(String wrong) {
    return Nearest.likely(wrong, WORDS);
  }
}
