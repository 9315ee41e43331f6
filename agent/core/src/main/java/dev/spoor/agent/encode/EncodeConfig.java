/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.redact.Redactor;
import java.util.List;
import java.util.Map;

/**
 * How events become lines.
 *
 * @param capture how much of the application's values is written
 * @param limits how much of anything is written
 * @param redactKeys keys that are secret too
 * @param redactAllow keys that are not
 * @param redactValues forms of values that are secret too
 * @param redactOwn whether the process's own secrets are taken out wherever they stand
 * @param colours whether the console format is coloured
 */
public record EncodeConfig(
    Capture capture,
    Limits limits,
    List<String> redactKeys,
    List<String> redactAllow,
    List<String> redactValues,
    boolean redactOwn,
    Colours colours) {

  private static final Setting<Capture> CAPTURE =
      Setting.choice(
          "capture",
          Capture.class,
          Capture.REDACTED,
          "`redacted` writes the application's values without their secrets; `minimal` only"
              + " names, sizes and types: no arguments, command lines, queries or messages.");

  private static final Setting<List<String>> REDACT_KEYS =
      Setting.list(
          "redact.keys",
          List.of(),
          "Keys whose values are secret, beside the built-in ones; also as the last words of a"
              + " longer key.");

  private static final Setting<List<String>> REDACT_ALLOW =
      Setting.list(
          "redact.allow", List.of(), "Keys whose values are written although they look secret.");

  private static final Setting<List<String>> REDACT_VALUES =
      Setting.list(
          "redact.values",
          List.of(),
          "Forms of values that are secret wherever they stand, beside the built-in ones, such as"
              + " `acme_[A-Za-z0-9]{24}`: a prefix, the characters that may follow it, and how many"
              + " there are at least.");

  private static final Setting<Boolean> REDACT_OWN =
      Setting.flag(
          "redact.own",
          true,
          "Takes out the values of environment variables and system properties whose names are"
              + " secret keys, wherever they stand as a whole.");

  private static final Setting<Long> STRING =
      Setting.size("limits.string", "16KiB", "64", "1MiB", "The length at which a string is cut.");

  private static final Setting<Long> EVENT =
      Setting.size("limits.event", "64KiB", "4KiB", "4MiB", "The length of a line, about.");

  private static final Setting<Integer> DEPTH =
      Setting.number("limits.depth", 8, 1, 64, "How deep maps, lists and records are followed.");

  private static final Setting<Integer> ITEMS =
      Setting.number(
          "limits.items", 100, 1, 100_000, "How many entries of a map or list are written.");

  private static final Setting<Integer> NODES =
      Setting.number(
          "limits.nodes", 1_000, 1, 1_000_000, "How many values of one attribute are written.");

  private static final Setting<Integer> FRAMES =
      Setting.number(
          "limits.frames", 50, 0, 10_000, "How many stack frames of a throwable are written.");

  private static final Setting<Colours> COLOURS =
      Setting.choice(
          "console.colours",
          Colours.class,
          Colours.AUTO,
          "Colours of the console format; `auto` is on where stdout is a terminal and `NO_COLOR` is"
              + " not set.");

  /** All that is read here. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          CAPTURE,
          REDACT_KEYS,
          REDACT_ALLOW,
          REDACT_VALUES,
          REDACT_OWN,
          STRING,
          EVENT,
          DEPTH,
          ITEMS,
          NODES,
          FRAMES,
          COLOURS);

  public static EncodeConfig from(Settings settings) {
    return new EncodeConfig(
        settings.get(CAPTURE),
        limits(settings),
        settings.get(REDACT_KEYS),
        settings.get(REDACT_ALLOW),
        settings.get(REDACT_VALUES),
        settings.get(REDACT_OWN),
        settings.get(COLOURS));
  }

  private static Limits limits(Settings settings) {
    int string = Math.toIntExact(settings.get(STRING));
    return new Limits(
        string,
        Math.max(Limits.DEFAULT.scan(), 4 * string),
        Math.toIntExact(settings.get(EVENT)),
        settings.get(DEPTH),
        settings.get(ITEMS),
        settings.get(NODES),
        settings.get(FRAMES),
        Limits.DEFAULT.causes());
  }

  /** Every setting at its default. */
  public static EncodeConfig defaults() {
    return from(Settings.defaults());
  }

  /** The same with other limits. */
  EncodeConfig with(Limits limits) {
    return new EncodeConfig(
        capture, limits, redactKeys, redactAllow, redactValues, redactOwn, colours);
  }

  /** The redactor that these settings ask for. */
  public Redactor redactor() {
    return redactor(Map.of());
  }

  /**
   * The same, which also knows the secrets among these.
   *
   * @param fields the fixed fields, by name
   */
  public Redactor redactor(Map<String, String> fields) {
    return new Redactor(redactKeys, redactAllow, redactValues, redactOwn ? fields : null);
  }
}
