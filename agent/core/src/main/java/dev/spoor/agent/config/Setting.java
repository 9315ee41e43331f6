/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One declared setting. Its key gives the environment name, the system property and the name in the
 * agent argument; together with the meaning it makes the reference page.
 */
public final class Setting<T> {
  static final String ENVIRONMENT_PREFIX = "SPOOR_";

  private static final String[] NONE = {};

  private final String key;
  private final T fallback;
  private final String meaning;
  private final Limits limits;
  private final String[] commonNames;
  private final String[] aliases;
  private @Nullable ValueType<T> type;

  private Setting(
      String key,
      T fallback,
      String meaning,
      Limits limits,
      String[] commonNames,
      String[] aliases) {
    this.key = key;
    this.fallback = fallback;
    this.meaning = meaning;
    this.limits = limits;
    this.commonNames = commonNames;
    this.aliases = aliases;
  }

  /** What a type has to know beside the class of the fallback. */
  record Limits(long min, long max, @Nullable Class<? extends Enum<?>> choices) {
    static final Limits NONE = new Limits(0, Long.MAX_VALUE, null);
  }

  private static <T> Setting<T> of(String key, T fallback, String meaning, Limits limits) {
    return new Setting<>(key, fallback, meaning, limits, NONE, NONE);
  }

  public static Setting<Boolean> flag(String key, boolean fallback, String meaning) {
    return of(key, fallback, meaning, Limits.NONE);
  }

  /** An empty text stands for none. */
  public static Setting<String> text(String key, String fallback, String meaning) {
    return of(key, fallback, meaning, Limits.NONE);
  }

  public static Setting<Integer> number(
      String key, int fallback, int min, int max, String meaning) {
    return of(key, fallback, meaning, new Limits(min, max, null));
  }

  /** Bytes, written as {@code 512KiB}, {@code 16MiB}, {@code 1GiB} or a bare number. */
  public static Setting<Long> size(String key, String fallback, String meaning) {
    return of(key, Units.SIZE.parse(fallback), meaning, Limits.NONE);
  }

  public static Setting<Long> size(
      String key, String fallback, String min, String max, String meaning) {
    Limits limits = new Limits(Units.SIZE.parse(min), Units.SIZE.parse(max), null);
    return of(key, Units.SIZE.parse(fallback), meaning, limits);
  }

  /** Written as {@code 500ms}, {@code 60s}, {@code 5m}, {@code 24h} or {@code 7d}. */
  public static Setting<Duration> duration(String key, String fallback, String meaning) {
    return of(key, Duration.ofMillis(Units.TIME.parse(fallback)), meaning, Limits.NONE);
  }

  /** One of the constants, written in lower case and with {@code -} for {@code _}. */
  public static <E extends Enum<E>> Setting<E> choice(
      String key, Class<E> choices, E fallback, String meaning) {
    return of(key, fallback, meaning, new Limits(0, 0, choices));
  }

  /** Several of the constants; {@code ,} or {@code +} between them. */
  public static <E extends Enum<E>> Setting<List<E>> choices(
      String key, Class<E> choices, List<E> fallback, String meaning) {
    return of(key, fallback, meaning, new Limits(0, 0, choices));
  }

  /** Texts with {@code ,} between them; in the agent argument {@code +}. */
  public static Setting<List<String>> list(String key, List<String> fallback, String meaning) {
    return of(key, fallback, meaning, Limits.NONE);
  }

  /** Written as {@code a=b,c=d}; in the agent argument {@code a=b+c=d}. Keeps the order. */
  public static Setting<Map<String, String>> map(String key, String meaning) {
    return of(key, Map.of(), meaning, Limits.NONE);
  }

  /**
   * The same with names in the environment that belong to others too. The first of them with a
   * value of ours counts, before every name of our own; {@code NAME:key} reads one key of a map.
   */
  public Setting<T> withCommonNames(String... names) {
    return new Setting<>(key, fallback, meaning, limits, names, aliases);
  }

  /** The same with a further word for a value. */
  public Setting<T> withAlias(String word, String value) {
    String[] more = Arrays.copyOf(aliases, aliases.length + 2);
    more[aliases.length] = word;
    more[aliases.length + 1] = value;
    return new Setting<>(key, fallback, meaning, limits, commonNames, more);
  }

  public String key() {
    return key;
  }

  /** The name in the environment. */
  public String environmentName() {
    return ENVIRONMENT_PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** Whether that is the {@link #environmentName}, which is not made for the question. */
  boolean isNamed(String variable) {
    int before = ENVIRONMENT_PREFIX.length();
    if (variable.length() != before + key.length() || !variable.startsWith(ENVIRONMENT_PREFIX)) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      char upper = c == '.' || c == '-' ? '_' : Character.toUpperCase(c);
      if (upper != variable.charAt(before + i)) {
        return false;
      }
    }
    return true;
  }

  /** The name of the system property. */
  public String property() {
    return SettingSources.PROPERTY_PREFIX + key;
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

  /** Made when a value has to be read: each class that is loaded costs the start. */
  ValueType<T> type() {
    ValueType<T> made = type;
    if (made == null) {
      made = ValueType.of(fallback, limits);
      type = made;
    }
    return made;
  }

  /** The value that a text means, or null where it is a wrong one. */
  public @Nullable T parse(String text) {
    return parse(text, false);
  }

  /** The right value that is nearest to a wrong one, or null where none is near. */
  public @Nullable String nearest(String wrong) {
    return type().nearest(wrong);
  }

  /** The same of a text that may stand in the agent argument. */
  @Nullable T parse(String text, boolean argument) {
    for (int i = 0; i < aliases.length; i += 2) {
      if (aliases[i].equalsIgnoreCase(text)) {
        return type().parse(aliases[i + 1]);
      }
    }
    return argument ? type().parseArgument(text) : type().parse(text);
  }

  @Override
  public String toString() {
    return key;
  }
}
