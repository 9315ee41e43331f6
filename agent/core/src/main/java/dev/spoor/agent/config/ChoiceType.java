/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** One of an enum's constants, written in lower case. */
final class ChoiceType implements ValueType<Enum<?>> {
  private final Class<? extends Enum<?>> choices;

  ChoiceType(Class<? extends Enum<?>> choices) {
    this.choices = choices;
  }

  @Override
  public String label() {
    return "one of " + expected(", ");
  }

  @Override
  public @Nullable Enum<?> parse(String text) {
    for (Enum<?> choice : choices.getEnumConstants()) {
      if (ValueText.of(choice).equalsIgnoreCase(text)) {
        return choice;
      }
    }
    return null;
  }

  @Override
  public String expected() {
    return "one of " + expected(", ");
  }

  @Override
  public @Nullable String nearest(String wrong) {
    return Nearest.of(wrong, labels());
  }

  String expected(String separator) {
    return String.join(separator, labels());
  }

  private String[] labels() {
    Enum<?>[] all = choices.getEnumConstants();
    String[] labels = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      labels[i] = ValueText.of(all[i]);
    }
    return labels;
  }
}
