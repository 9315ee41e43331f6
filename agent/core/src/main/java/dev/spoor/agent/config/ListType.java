/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of one type with commas between them; {@code none} is a list of texts without any. */
final class ListType<T> implements ValueType<List<T>> {
  private final ValueType<T> items;
  private final boolean plusAlways;

  /**
   * @param plusAlways whether {@code +} separates in every source, because no item can have one
   */
  ListType(ValueType<T> items, boolean plusAlways) {
    this.items = items;
    this.plusAlways = plusAlways;
  }

  /** The parts between the separators, trimmed, without empty ones. */
  static List<String> split(String text, boolean plus) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ',' || (plus && text.charAt(i) == '+')) {
        String part = text.substring(from, i).trim();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  @Override
  public String label() {
    return items instanceof TextType ? "list" : "list of " + items.label().replace("one of ", "");
  }

  @Override
  public @Nullable List<T> parse(String text) {
    return parsed(split(text, plusAlways));
  }

  @Override
  public @Nullable List<T> parseArgument(String text) {
    return parsed(split(text, true));
  }

  private @Nullable List<T> parsed(List<String> parts) {
    if (parts.size() == 1
        && parts.get(0).equalsIgnoreCase(ValueText.NONE)
        && items instanceof TextType) {
      return List.of();
    }
    List<T> values = new ArrayList<>(parts.size());
    for (String part : parts) {
      T value = items.parse(part);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return List.copyOf(values);
  }

  @Override
  public boolean hasItems() {
    return true;
  }

  @Override
  public String expected() {
    return "a list with each item " + items.expected();
  }

  @Override
  public String nearest(String wrong) {
    List<String> texts = new ArrayList<>();
    for (String part : split(wrong, true)) {
      String meant = items.parse(part) != null ? part : items.nearest(part);
      if (meant != null && !texts.contains(meant)) {
        texts.add(meant);
      }
    }
    return String.join(",", texts);
  }
}
