/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One declared setting. Its key gives the environment name, the system property and the name in the
 * agent argument; together with the meaning it makes the reference page.
 */
public final class Setting<T> {
  private static final String[] NONE = {};

  private final String key;
  private final ValueType<T> type;
  private final T fallback;
  private final String meaning;
  private final String[] commonNames;
  private final String[] aliases;

  private Setting(
      String key,
      ValueType<T> type,
      T fallback,
      String meaning,
      String[] commonNames,
      String[] aliases) {
    this.key = key;
    this.type = type;
    this.fallback = fallback;
    this.meaning = meaning;
    this.commonNames = commonNames;
    this.aliases = aliases;
  }

  private static <T> Setting<T> of(String key, ValueType<T> type, T fallback, String meaning) {
    return new Setting<>(key, type, fallback, meaning, NONE, NONE);
  }

  public static Setting<Boolean> flag(String key, boolean fallback, String meaning) {
    return of(key, new FlagType(), fallback, meaning);
  }

  /** An empty text stands for none. */
  public static Setting<String> text(String key, String fallback, String meaning) {
    return of(key, new TextType(), fallback, meaning);
  }

  public static Setting<Integer> number(
      String key, int fallback, int min, int max, String meaning) {
    return of(key, new NumberType(min, max), fallback, meaning);
  }

  /** Bytes, written as {@code 512KiB}, {@code 16MiB}, {@code 1GiB} or a bare number. */
  public static Setting<Long> size(String key, String fallback, String meaning) {
    return of(key, new SizeType(0, Long.MAX_VALUE), SizeType.bytes(fallback), meaning);
  }

  public static Setting<Long> size(
      String key, String fallback, String min, String max, String meaning) {
    SizeType type = new SizeType(SizeType.bytes(min), SizeType.bytes(max));
    return of(key, type, SizeType.bytes(fallback), meaning);
  }

  /** Written as {@code 500ms}, {@code 60s}, {@code 5m}, {@code 24h} or {@code 7d}. */
  public static Setting<Duration> duration(String key, String fallback, String meaning) {
    Duration parsed = DurationType.of(fallback);
    if (parsed == null) {
      throw new IllegalArgumentException(key + "=" + fallback);
    }
    return of(key, new DurationType(), parsed, meaning);
  }

  /** One of the constants, written in lower case and with {@code -} for {@code _}. */
  public static <E extends Enum<E>> Setting<E> choice(
      String key, Class<E> choices, E fallback, String meaning) {
    return of(key, new ChoiceType<>(choices), fallback, meaning);
  }

  /** Several of the constants; {@code ,} or {@code +} between them. */
  public static <E extends Enum<E>> Setting<List<E>> choices(
      String key, Class<E> choices, List<E> fallback, String meaning) {
    return of(key, new ListType<>(new ChoiceType<>(choices), true), fallback, meaning);
  }

  /** Texts with {@code ,} between them; in the agent argument {@code +}. */
  public static Setting<List<String>> list(String key, List<String> fallback, String meaning) {
    return of(key, new ListType<>(new TextType(), false), fallback, meaning);
  }

  /** Written as {@code a=b,c=d}; in the agent argument {@code a=b+c=d}. Keeps the order. */
  public static Setting<Map<String, String>> map(String key, String meaning) {
    return of(key, new MapType(), Map.of(), meaning);
  }

  /**
   * The same with names in the environment that belong to others too. The first of them with a
   * value of ours counts, before every name of our own; {@code NAME:key} reads one key of a map.
   */
  public Setting<T> withCommonNames(String... names) {
    return new Setting<>(key, type, fallback, meaning, names, aliases);
  }

  /** The same with a further word for a value. */
  public Setting<T> withAlias(String word, String value) {
    String[] more = java.util.Arrays.copyOf(aliases, aliases.length + 2);
    more[aliases.length] = word;
    more[aliases.length + 1] = value;
    return new Setting<>(key, type, fallback, meaning, commonNames, more);
  }

  public String key() {
    return key;
  }

  /** The name in the environment. */
  public String environmentName() {
    return "SPOOR_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The name of the system property. */
  public String property() {
    return "spoor." + key;
  }

  public T fallback() {
    return fallback;
  }

  public String meaning() {
    return meaning;
  }

  String[] commonNames() {
    return commonNames;
  }

  ValueType<T> type() {
    return type;
  }

  /** The same of a text that may stand in the agent argument. */
  @Nullable T parse(String text, boolean argument) {
    for (int i = 0; i < aliases.length; i += 2) {
      if (aliases[i].equalsIgnoreCase(text)) {
        return type.parse(aliases[i + 1]);
      }
    }
    return argument ? type.parseArgument(text) : type.parse(text);
  }

  /** The value that a text means, or null where it is a wrong one. */
  public @Nullable T parse(String text) {
    return parse(text, false);
  }

  /** The right value that is nearest to a wrong one, or null where none is near. */
  public @Nullable String nearest(String wrong) {
    return type.nearest(wrong);
  }

  @Override
  public String toString() {
    return key;
  }
}
