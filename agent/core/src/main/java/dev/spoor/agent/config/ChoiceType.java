/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of an enum's constants, written in lower case. */
final class ChoiceType<E extends Enum<E>> extends ValueType<E> {
  private final Class<E> choices;

  ChoiceType(Class<E> choices) {
    this.choices = choices;
  }

  @Override
  String label() {
    return "one of " + expected(", ");
  }

  @Override
  @Nullable E parse(String text) {
    for (E choice : choices.getEnumConstants()) {
      if (text(choice).equalsIgnoreCase(text)) {
        return choice;
      }
    }
    return null;
  }

  @Override
  String text(E value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  String expected() {
    return "one of " + expected(", ");
  }

  @Override
  @Nullable String nearest(String wrong) {
    return Nearest.of(wrong, labels());
  }

  String expected(String separator) {
    return String.join(separator, labels());
  }

  private String[] labels() {
    E[] all = choices.getEnumConstants();
    String[] labels = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      labels[i] = text(all[i]);
    }
    return labels;
  }
}
